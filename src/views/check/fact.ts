import { figuresOf } from '../../answers/figures.ts';
import { councilFor } from '../../answers/scope.ts';
import { overlap, type Span } from '../../knowledge/article.ts';
import type { Library } from '../../library/library.ts';
import type { NumberMention } from '../../mentions/numbers.ts';
import type { Reading } from '../../mentions/reading.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import { fold } from '../../search/fold.ts';
import { isStopped } from '../../search/stop-words.ts';
import { stemOf } from '../../search/tokens.ts';
import { readWords } from '../read-option.ts';
import { deniesIn } from '../standing.ts';
import { readStatement } from './read-statement.ts';

/** A word of a statement that an article has to have too, or one that means the same. */
export interface TellingWord {
  /** Its stem and the keys of its synonyms. */
  readonly terms: readonly string[];
  /** The stems of a phrase's words, which may stand apart: "appointed Jo Doe as commissioner". */
  readonly parts?: readonly string[];
  /** Where it stands in the statement. */
  readonly span: Span;
}

/** What a statement says that articles can be held against: who, how many, when, and of which council. */
export interface Fact {
  readonly reading: Reading;
  readonly words: readonly TellingWord[];
  /** "Leads the council": one word that tells, said of many; what it is said of counts, and has to stand near it. */
  readonly isLone: boolean;
  readonly people: readonly string[];
  readonly figures: readonly NumberMention[];
  readonly dates: readonly string[];
  /** The council that it names, or that most articles are about where it names neither a council nor a person. */
  readonly council?: string;
  readonly isCouncilNamed: boolean;
  readonly denies: boolean;
}

/** A sentence that says all that a statement's words say, of the same people and council, outright. */
export interface Told {
  readonly reading: Reading;
  /** Where each telling word of the statement stands in it, in the statement's order. */
  readonly places: readonly Span[];
}

/** Words that name what every article here is about: a sentence need not repeat them. */
const FRAME: ReadonlySet<string> = new Set(
  'council authority county city borough town service department report inspection inspector government people there'
    .split(' ')
    .map(stemOf),
);

/** The fact of a statement; `undefined` where it has no number, date or person. */
export function factOf(library: Library, own: string): Fact | undefined {
  const reading = readStatement(library, own);
  if (!reading) return undefined;
  const { start } = reading.sentence.span;
  const dates = reading.dates.flatMap(({ edtf, span }) =>
    edtf === undefined ? [] : [{ edtf, span: { start: span.start - start, end: span.end - start } }],
  );
  const figures = figuresOf(reading).filter(({ value, unit }) => unit !== '' || value > 1);
  const people = [...new Set(reading.people.map(({ name }) => name))];
  if (dates.length + figures.length + people.length === 0) return undefined;
  const [named] = readWords(library, own).councils;
  const council = named ?? (people.length > 0 ? undefined : councilFor(library, readWords(library, '')));
  const taken = [...dates, ...figures, ...reading.people].map(({ span }) => span);
  const words = tellingWords(library, reading, taken);
  const isLone = words.length === 1;
  return {
    reading,
    words: isLone ? tellingWords(library, reading, taken, true) : words,
    isLone,
    people,
    figures,
    dates: dates.map(({ edtf }) => edtf),
    ...(council === undefined ? {} : { council }),
    isCouncilNamed: named !== undefined,
    denies: deniesIn(own, library.vocabulary.reservations),
  };
}

/** Who inspects is called by several names, and speaks through a report. */
export const REPORT = stemOf('report');

/**
 * The words of a statement that tell what it says; not those `taken`, nor names of councils, nor, unless `withFrame`, what
 * all is about.
 */
export function tellingWords(
  { vocabulary, councils }: Library,
  reading: Reading,
  taken: readonly Span[],
  withFrame = false,
): readonly TellingWord[] {
  const bodies = reading.councils.length > 0 ? councils : [];
  const names = new Set(bodies.flatMap((name) => fold(name).split(/[^\p{L}]+/u)));
  const inspectors = [
    REPORT,
    ...vocabulary.inspectors.map((name) => stemOf(fold(name).split(' ').at(-1) ?? '')),
  ];
  const tokens = tokensIn(reading);
  const words: TellingWord[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const phrase = reading.phrases
      .filter(({ from, to }) => from === i && to - from > 1)
      .toSorted((a, b) => b.to - a.to)[0];
    const to = phrase?.to ?? i + 1;
    const last = tokens[to - 1];
    if (!token || !last) break;
    const span = { start: token.span.start, end: last.span.end };
    const keys = reading.phrases.filter((one) => one.from === i && one.to === to).flatMap((one) => one.keys);
    const free = !taken.some((other) => overlap(other, span));
    const tells =
      phrase !== undefined ||
      !(isStopped(token.stem) || (FRAME.has(token.stem) && !withFrame) || names.has(token.text));
    if (free && tells)
      words.push({
        terms: inspectors.includes(token.stem) ? inspectors : phrase ? keys : [token.stem, ...keys],
        ...(phrase && { parts: tokens.slice(i, to).flatMap(({ stem }) => (isStopped(stem) ? [] : [stem])) }),
        span,
      });
    i = to;
  }
  return words;
}
