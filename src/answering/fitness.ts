import type { Reading } from '../mentions/reading.ts';
import { fold } from '../search/fold.ts';
import { holdsFigure } from './figures.ts';
import type { Knowhow } from './knowhow.ts';
import type { Passage } from './passages.ts';
import { holdsPerson, holdsPlace, holdsRole, WHERE } from './person-fitness.ts';
import type { Question } from './question.ts';
import { isSpokenBy } from './speaking.ts';
import type { Unit } from './units.ts';
import { isKnown, TELLING, weightOf } from './weights.ts';

/** Whether a passage holds the kind of thing that was asked for, about the thing that was asked about. */
export function fits(question: Question, passage: Passage, knowhow: Knowhow): boolean {
  return (
    holdsQuoted(question, passage.reading) &&
    namesAll(question, passage) &&
    holdsNumbers(question, passage.reading) &&
    isDirect(question, passage, knowhow) &&
    isOfKind(question, passage, knowhow) &&
    holdsRole(question, passage)
  );
}

/** Every person of the question is named in the sentence, or speaks in it; as one who acts, where it asks of a deed. */
const PRONOUN = /\b(?:[Hh]e|[Ss]he|him|her|[Hh]is|[Hh]er|I)\b/;

function namesAll({ people, kind, units, folded }: Question, passage: Passage): boolean {
  const { reading } = passage;
  const deed = units.length > 0 && kind !== 'quotation' && LEAVES.test(folded);
  return people.every((name) => {
    if (reading.speaker.name === name) return true;
    if (PRONOUN.test(reading.text) && passage.before.some((person) => person.name === name)) return true;
    const mention = reading.people.find((person) => person.name === name);
    if (mention)
      return !deed || !/$(?<=\bby (?:[\p{Ll}’' -]+ )?)/u.test(reading.text.slice(0, mention.span.start));
    return namesAlone(
      name,
      reading.people.reduce(
        (text, { span }) =>
          text.slice(0, span.start) + ' '.repeat(span.end - span.start) + text.slice(span.end),
        reading.text,
      ),
      LEAVES.test(folded),
    );
  });
}

const DOCUMENT = /^(?:['’]s)? (?:[Rr]eport|[Rr]eview|[Ii]nquiry|[Ee]nquiry|[Tt]rust)/;
const LEAVES =
  /\b(?:resign\w*|quit|sack\w*|fired?|le(?:ft|ave)|step\w* down|retire\w*|die[ds]?|arrest\w*|convict\w*|jail\w*|appoint\w*)\b/;

/** The surname alone, in a text without the names of others; where a person's fate is asked about, not as a document's ("the Doe report"). */
function namesAlone(name: string, text: string, fate: boolean): boolean {
  const surname = name.split(/[ \u00a0]/).at(-1) ?? name;
  const at = text.indexOf(surname);
  return at >= 0 && !(fate && DOCUMENT.test(text.slice(at + surname.length)));
}

/** What the question quotes stands in the sentence. */
function holdsQuoted({ quoted }: Question, { text }: Reading): boolean {
  const plain = (words: string): string =>
    fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return quoted.every((words) => plain(text).includes(plain(words)));
}

/** Every figure of the question stands in the sentence (years are read as time). */
function holdsNumbers({ units }: Question, reading: Reading): boolean {
  return units
    .filter(({ text }) => /^£?\d/.test(text))
    .every((unit) => unit.same.some((term) => reading.terms.has(term)));
}

/**
 * What is most telling stands there itself, not only something that it may mean; proper names stand there or close by;
 * what the articles do not know at all is little of the question.
 */
function isDirect(
  { units, people, folded, kind }: Question,
  { covered, coverage }: Passage,
  knowhow: Knowhow,
): boolean {
  const telling = units.filter((unit) => !unit.common && weightOf(unit, knowhow) >= TELLING);
  const cover = (unit: Unit): number => covered.get(unit) ?? 0;
  const proper = telling.filter((unit) => knowhow.isProper(unit.same));
  const missing = proper.filter((unit) => cover(unit) < 0.4);
  if (missing.length > 0 && (missing.length === proper.length || !/\bor\b/.test(folded))) return false;
  if (telling.some((unit) => !isKnown(unit, knowhow)) && coverage < 0.55) return false;
  return (
    telling.length === 0 ||
    telling.length > 2 ||
    telling.some((unit) => cover(unit) >= (kind === 'number' || kind === 'person' ? 0.75 : 0.8)) ||
    telling.every(
      (unit) => cover(unit) >= 0.7 && (people.length > 0 || (unit.contrary.length > 0 && telling.length > 1)),
    )
  );
}

/** What is still to come is only answered by a sentence about what is to come. */
const NEXT =
  /\bnext (?:\w+ ){0,2}(?:inspection|visit|one|report|time)\b|\b(?:inspection|visit|ofsted|inspectors)\b.{0,30}\b(?:due|next|back|return)\b/;
const EXPECTED =
  /\bnext (?:\w+ )?(?:inspection|visit)|\b(?:will|to|expected|due)\b.{0,40}\b(?:return|inspect|visit|be back|inspection)|\b(?:return|inspection|visit)\b.{0,30}\b(?:due|expected)\b/i;
/** When something ended is not told by when it began. */
const ENDS =
  /\b(?:end|ends|ended|ending|finish\w*|stop\w*|(?:is|was|be|been|all) over|cease\w*|expire\w*|until when)\b/;
const ENDED =
  /\b(?:end|ends|ended|ending|finish\w*|stop\w*|until|return\w*|restor\w*|regain\w*|resum\w*|left|leave\w*|clos\w+|ceas\w+|hand\w* back|lift\w*|withdr\w+|to)\b/i;
/** A date of something else will not do: every telling word of what is dated stands there or in the same paragraph. */
const isMissing = (unit: Unit, { covered }: Passage, knowhow: Knowhow): boolean =>
  !unit.common && weightOf(unit, knowhow) >= 2.5 && (covered.get(unit) ?? 0) < 0.4;

/** An office that stands there only inside the name of another ("police and crime commissioner") is not the one asked about. */
function holdsOnlyLonger({ units, folded }: Question, { text }: Reading, knowhow: Knowhow): boolean {
  const plain = fold(text);
  return units.some((unit) => {
    if (unit.from + 1 !== unit.to) return false;
    const word = unit.text.replace(/s$/, '');
    const longer = knowhow.longOffices.filter(
      (office) => office.endsWith(` ${word}`) && !folded.includes(office),
    );
    if (longer.length === 0 || !plain.includes(word)) return false;
    return !longer.reduce((rest, office) => rest.replaceAll(office, ''), plain).includes(word);
  });
}

/** Which one of these is told by a sentence that gives a name. */
const WHICH_ONE =
  /\b(?:which|what) (school|college|nursery|hospital|street|road|hotel|club|church|company|firm|charity|university|estate|village|town|newspaper)s?\b/;
const CONTACT = /\b(?:phone|telephone|e-?mail|address|website|contact)\b/;

function isOfKind(question: Question, passage: Passage, knowhow: Knowhow): boolean {
  const { kind, folded } = question;
  const { reading } = passage;
  if (JUSTICE.test(folded) && !OF_JUSTICE.test(reading.text)) return false;
  if (kind === 'yes-no' && isOpinion(question, reading)) return false;
  if (holdsOnlyLonger(question, reading, knowhow)) return false;
  if (NEXT.test(folded) && !EXPECTED.test(reading.text)) return false;
  const thing = WHICH_ONE.exec(folded)?.[1];
  if (thing !== undefined && !(fold(reading.text).includes(thing) && holdsPlace(question, reading)))
    return false;
  if (CONTACT.test(folded) && kind !== 'finding') return /\b0\d{3}[\d ]{5,}|@/.test(reading.text);
  if (kind === 'rating' && reading.grades.length === 0) return false;
  if (kind === 'cause' && !BECAUSE.test(fold(reading.text)) && isNoMore(passage)) return false;
  if (kind === 'number') return holdsFigure(question, reading);
  if (kind === 'date' && question.units.some((unit) => isMissing(unit, passage, knowhow))) return false;
  if (kind === 'date') return reading.dates.length > 0 && (!ENDS.test(folded) || ENDED.test(reading.text));
  if (kind === 'quotation') return isSpokenBy(question, passage, knowhow);
  if (kind === 'person') return holdsPerson(question, reading);
  return !WHERE.test(folded) || holdsPlace(question, reading);
}

const BECAUSE =
  /\b(?:because|due to|as a result|owing to|thanks to|after|when|reasons?|caus\w+|led to|blam\w+|attribut\w+|prompt\w+|trigger\w+|spark\w+|amid|amidst|follow\w+|in the wake|down to|meant|despite|failures?|failings?|saying|said)\b/;

/** What was asked about, or its grade, said once more: no reason for it. */
const isNoMore = ({ reading, coverage }: Passage): boolean => reading.grades.length > 0 || coverage >= 0.95;

/** What somebody says of their own work decides no question of fact, unless it is they who are asked about. */
function isOpinion({ people, publishers, folded }: Question, { speaker }: Reading): boolean {
  if (people.length + publishers.length > 0 || SAID.test(folded)) return false;
  return speaker.kind === 'person' && speaker.quoted;
}

const SAID =
  /\b(?:sa(?:y|id|ys|ying)|claim\w*|think|thought|believe\w*|admit\w*|accept\w*|apolog\w*|respond\w*|react\w*|welcom\w*|thank\w*|promis\w*|mention\w*|leader|councillors?|director|commissioner|minister)\b/;

/** An accusation or a sentence of a court is only told by words of justice: nobody is charged by being "in charge". */
const JUSTICE =
  /\b(?:charged|convict\w*|prosecut\w*|guilty|arrest\w*|jail\w*|prison\w*|imprison\w*|sentenced|punish\w*|trial|court)\b/;
const OF_JUSTICE =
  /\bcharged with\b|\bconvict\w*|\bprosecut\w*|\bguilty\b|\barrest\w*|\bjail\w*|\bprison\w*|\bimprison\w*|\bsentenced\b|\bpunish\w*|\bon trial\b|\bcourts?\b/i;
