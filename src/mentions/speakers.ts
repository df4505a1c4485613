import type { Sentence } from '../knowledge/sentences.ts';
import { fold } from '../search/fold.ts';
import { matchesIn } from '../search/matches.ts';

/** Whose words a sentence gives. */
export interface Speaker {
  readonly kind: 'inspectors' | 'council' | 'person' | 'other' | 'journalist';
  /** For a person: the name. */
  readonly name?: string;
  /** Whether the sentence, or part of it, stands in quotation marks. */
  readonly quoted: boolean;
}

/** What the reading of speakers needs to know of a sentence. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly span: { readonly start: number } }[];
}

const SAYS =
  '(?:said|says|say|told|stated|states|added|adds|wrote|writes|commented|explained|insisted|admitted|warned|claimed|argued|tweeted|noted|notes|found|finds|reported|concluded|concludes|described(?! as)|describes|praised|criticised|highlighted|recognised|acknowledged|stressed|thanked|welcomed|apologised|accepted)';
/** "The council is told to …" is no speech of the council. */
const ACTIVE = '(?<!\\b(?:is|are|was|were|been|being) (?:also |not |now |\\w+ly )?)';
const INSPECTORS =
  /\b(?:ofsted|inspectors?|watchdog|the report|the inspection(?: team)?|inspectorate|regulator)\b/;
const COUNCIL = /\b(?:the council|the authority|council spokes\w+|spokes\w+ for the council|council)\b/;
const FRAME = new RegExp(
  `(?<!\\p{L})(\\p{L}[^;:]{0,120}?)\\b${ACTIVE}${SAYS}\\b|\\b${SAYS}\\b(.{0,60})$|according to (.{3,60}?)(?:,|$)|^in (?:its|a|the) (?:latest )?(?:report|statement),? (.{3,40}?)\\b${SAYS}\\b`,
  'u',
);

const FRAME_WORD = new RegExp(`\\b${SAYS}\\b|according to`);

/** Who says each sentence of one article, in order: quotations that run over several sentences keep their speaker. */
export function speakersOf(spoken: readonly Spoken[]): readonly Speaker[] {
  let open = false;
  let current: Speaker = { kind: 'journalist', quoted: false };
  let lastPerson: string | undefined;
  let previousBlock: unknown;
  return spoken.map(({ sentence, text, people }, i) => {
    const folded = fold(text);
    const marks = quotesOf(text);
    const continues = open;
    const introduced = /:\s*$/.test(spoken[i - 1]?.text ?? '');
    if (!open && !introduced && sentence.block !== previousBlock && startsQuoted(text)) {
      current = nextSpeaker(spoken, i, lastPerson) ?? current;
    }
    previousBlock = sentence.block;
    const own = frameOf(open && !startsQuoted(text) ? behindQuote(folded) : folded, people, lastPerson);
    if (own) current = own;
    lastPerson = own?.name ?? people[0]?.name ?? lastPerson;
    const quoted = open || marks.any;
    open = marks.opens || (open && !marks.closes);
    if (own) return { ...own, quoted };
    if (continues || (quoted && startsQuoted(text))) return { ...current, quoted: true };
    return { kind: 'journalist', quoted };
  });
}

/** A quotation that opens a paragraph is of whoever is named after it, else of whoever spoke before it. */
function nextSpeaker(
  spoken: readonly Spoken[],
  at: number,
  lastPerson: string | undefined,
): Speaker | undefined {
  const block = spoken[at]?.sentence.block;
  let open = false;
  for (let i = at; spoken[i]?.sentence.block === block && spoken[i]; i++) {
    const text = spoken[i]?.text ?? '';
    const found = frameOf(open ? behindQuote(fold(text)) : fold(text), spoken[i]?.people ?? [], lastPerson);
    const marks = quotesOf(text);
    open = marks.opens || (open && !marks.closes);
    if (found) return found;
  }
  return undefined;
}

/** What stands after the end of a quotation that began in an earlier sentence; the quotation itself blanked. */
function behindQuote(folded: string): string {
  const end = folded.indexOf('"');
  return end < 0 ? '' : ' '.repeat(end + 1) + folded.slice(end + 1);
}

function frameOf(
  folded: string,
  people: Spoken['people'],
  lastPerson: string | undefined,
): Speaker | undefined {
  const outside = folded.replace(/"[^"]*"?/g, (quote) => ' '.repeat(quote.length));
  const frame =
    (FRAME_WORD.test(outside) ? FRAME.exec(outside) : null) ??
    (/:\s*$/.test(outside) && people.length > 0 ? ['', outside] : null);
  const subject = frame?.slice(1).find((part) => part !== undefined);
  if (subject === undefined) return undefined;
  const at = outside.indexOf(subject);
  const person = people.find(({ span }) => span.start >= at && span.start <= at + subject.length);
  const tail = tailOf(subject);
  if (person && /$(?<=\bby (?:[\p{Ll}'-]+ )*)/u.test(outside.slice(0, person.span.start)))
    return { kind: 'other', quoted: false };
  if (person && (INSPECTORS.test(tail) || COUNCIL.test(tail)) && person.span.start - at > 40)
    return bodyOf(tail);
  if (person) return { kind: 'person', name: person.name, quoted: false };
  if (/\b(?:he|she)\s*$/.test(subject) && lastPerson !== undefined)
    return { kind: 'person', name: lastPerson, quoted: false };
  const body = bodyOf(tail);
  if (body) return body;
  if (INSPECTORS.test(subject) || /\b(?:it)\s*(?:also\s*)?$/.test(subject))
    return { kind: 'inspectors', quoted: false };
  if (COUNCIL.test(subject)) return { kind: 'council', quoted: false };
  return subject.trim() ? { kind: 'other', quoted: false } : undefined;
}

/** The words right before the verb: after a comma or a conjunction another subject begins. */
function tailOf(subject: string): string {
  return (
    subject
      .split(/,|\b(?:after|before|when|while|because|since|although|that|which)\b/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? ''
  );
}

function bodyOf(tail: string): Speaker | undefined {
  if (/^\s*a (?:\w+ )?(?:report|review|inquiry)\b/.test(tail)) return { kind: 'other', quoted: false };
  if (INSPECTORS.test(tail)) return { kind: 'inspectors', quoted: false };
  return COUNCIL.test(tail) ? { kind: 'council', quoted: false } : undefined;
}

const startsQuoted = (text: string): boolean => /^\s*["“‘]/u.test(text);

const OPENING = /“|(?<![\p{L}\p{N}.,!?])"/gu;
const CLOSING = /”|(?<=[\p{L}\p{N}.,!?…])"/gu;

function quotesOf(text: string): { any: boolean; opens: boolean; closes: boolean } {
  if (!/["“”]/u.test(text)) return { any: false, opens: false, closes: false };
  const opening = matchesIn(text, OPENING).at(-1)?.index ?? -1;
  const closing = matchesIn(text, CLOSING).at(-1)?.index ?? -1;
  return { any: opening >= 0 || closing >= 0, opens: opening > closing, closes: closing > opening };
}
