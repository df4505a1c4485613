import type { Span } from '../../knowledge/article.ts';
import type { DateMention } from '../../mentions/dates.ts';
import type { NumberMention } from '../../mentions/numbers.ts';
import { isTitle, saysPast } from '../../mentions/office-patterns.ts';
import { isSamePerson, type PersonMention } from '../../mentions/people.ts';
import type { Asked } from '../asked.ts';
import { figuresOf } from '../figures.ts';
import type { Cited } from '../passages.ts';
import { asksForOffice } from './asks-for-office.ts';

/** The kinds of things that a question can ask for by themselves. */
export type ValueKind = 'date' | 'number' | 'person';

/** Somebody with the office that is given beside the name. */
type InOffice = PersonMention & { readonly role: string };

interface Candidate<Kind extends ValueKind | 'office', Mention> {
  readonly kind: Kind;
  readonly mention: Mention;
  /** Where it stands in its sentence. */
  readonly span: Span;
  /** Where the list stands that it is part of ("Jo Doe, the leader and Al Roe"); itself where it stands alone. */
  readonly list: Span;
  readonly cited: Cited;
  /** The place of its sentence among those cited, from 0. */
  readonly rank: number;
  /** Its place among the candidates of its sentence, from 0, and how many these are. */
  readonly place: number;
  readonly of: number;
}

/** A date, figure, person or somebody's office in a cited sentence, which may be what is asked for. */
export type ValueCandidate =
  | Candidate<'date', DateMention>
  | Candidate<'number', NumberMention>
  | Candidate<'person', PersonMention>
  | Candidate<'office', InOffice>;

/** The words of a value: of somebody who speaks, but is named in another sentence, the name. */
export function wordsOf({ kind, mention, span, cited }: ValueCandidate): string {
  if (kind === 'office') return mention.role;
  return kind === 'person' ? mention.name : cited.evidence.reading.text.slice(span.start, span.end);
}

/** So many of the cited sentences are looked at, and none so much less likely than the likeliest. */
const MOST_SENTENCES = 3;
const LEAST_SHARE = 0.05;
/** From this share on a kind decides; below it the words that ask do. */
const SURE = 0.5;

/** Questions that ask who said something, or what somebody did. */
export const ASKS_SPEAKER = /\b(?:said|says?|called|described|told|promised|claimed|wrote|warned|quoted?)\b/;

/** Which kind of thing a question asks for, where it asks for one. */
export function valueKindOf({ kinds, openings, question }: Asked): ValueKind | undefined {
  if (openings.includes('how many')) return 'number';
  const [likely] = kinds.find(([, share]) => share > SURE) ?? [];
  // Sources may differ on when, who or how many.
  const kind =
    likely === 'conflict'
      ? openings.flatMap((opening) => ASKED_BY.get(opening) ?? [])[0]
      : (likely ?? question.kind);
  return kind === 'date' || kind === 'number' || kind === 'person' ? kind : undefined;
}

const ASKED_BY: ReadonlyMap<string, ValueKind> = new Map([
  ['how many', 'number'],
  ['how much', 'number'],
  ['how long', 'number'],
  ['when', 'date'],
  ['who', 'person'],
]);

/** What the cited sentences, up to so many of them, hold of what is asked for, in the order of the sentences; nothing where no such thing is. */
export function valueCandidates(
  asked: Asked,
  cited: readonly Cited[],
  most = MOST_SENTENCES,
): readonly ValueCandidate[] {
  const kind = valueKindOf(asked);
  if (kind === undefined) return [];
  const least = LEAST_SHARE * Math.max(...cited.map(({ evidence }) => evidence.probability));
  return cited
    .slice(0, most)
    .filter(({ evidence }) => evidence.probability >= least)
    .flatMap((one, rank) => ofSentence(kind, asked, one, rank));
}

function ofSentence(kind: ValueKind, asked: Asked, cited: Cited, rank: number): readonly ValueCandidate[] {
  const { reading } = cited.evidence;
  const { start } = reading.sentence.span;
  const at = (place: number, all: readonly unknown[]) => ({ cited, rank, place, of: all.length });
  if (kind === 'date')
    return reading.dates.map((mention, i, all) => {
      const span = { start: mention.span.start - start, end: mention.span.end - start };
      return { kind, mention, span, list: span, ...at(i, all) };
    });
  if (kind === 'number')
    return figuresOf(reading).map((mention, i, all) => ({
      kind,
      mention,
      span: mention.span,
      list: mention.span,
      ...at(i, all),
    }));
  const { name } = reading.speaker;
  const isAway = name !== undefined && !reading.people.some((one) => one.name === name);
  const people = isAway ? [...reading.people, { name, span: { start: 0, end: 0 } }] : reading.people;
  return people.flatMap((mention, i, all): readonly ValueCandidate[] => {
    const { span, role, isNotHeld } = mention;
    const rest = { span, list: listOf(reading.text, people, span), ...at(i, all) };
    // Of somebody whom the question names, the office may be asked for.
    const hasOffice =
      role !== undefined && !isTitle(role) && isNamedIn(asked, mention.name) && asksForOffice(asked);
    // Who was sacked as director is no director: only "former director" says so by itself.
    if (!hasOffice || (isNotHeld && !saysPast(role))) return [{ kind: 'person', mention, ...rest }];
    return [
      { kind: 'person', mention, ...rest },
      { kind: 'office', mention: { ...mention, role }, ...rest },
    ];
  });
}

/** Whether the question names somebody, by the whole name or a part that ends it. */
export const isNamedIn = ({ question }: Asked, name: string): boolean =>
  question.people.some((one) => isSamePerson(one, name));

/** What parts people who are no list: a verb, a sentence within the sentence, a relative clause. */
const PARTS =
  /[;:.“”"(]|\b(?:is|was|are|were|has|had|have|will|would|to|who|whom|whose|that|which|when|while|after|before|from|for|by|but|said|says|told|an?|succeed\w*|replac\w*|appoint\w*)\b/i;

/** What joins one of a list to the next. */
const JOINS =
  /^(?:['’]s?)?\s*(?:,|&|(?:and|or|plus)\b|as well as\b|along with\b|as (?:\p{Ll}+ ){1,4}(?:and|or)\b)/iu;

/** The list of people that one of them stands in, from the first name to the last. */
export function listOf(text: string, people: readonly PersonMention[], own: Span): Span {
  const isJoined = (a: PersonMention | undefined, b: PersonMention | undefined): boolean => {
    if (a === undefined || b === undefined || a.span.end > b.span.start) return false;
    const between = text.slice(a.span.end, b.span.start);
    return JOINS.test(between) && !PARTS.test(between);
  };
  const at = people.findIndex(({ span }) => span === own);
  let [first, last] = [at, at];
  while (isJoined(people[first - 1], people[first])) first--;
  while (isJoined(people[last], people[last + 1])) last++;
  return { start: people[first]?.span.start ?? own.start, end: people[last]?.span.end ?? own.end };
}
