import type { Library } from '../library.ts';
import { gradeFinder } from '../reading/grades.ts';
import { createNameFinder, type Named } from '../reading/names.ts';
import { fold } from '../search/fold.ts';
import { createSentenceIndex, type SentenceIndex } from '../search/sentence-index.ts';
import { createSpeller, type Speller } from '../search/spelling.ts';
import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';
import { createAreaFinder } from './area-finder.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What is made once of a library to read questions and find sentences quickly. */
export interface Knowhow {
  readonly index: SentenceIndex;
  readonly spell: Speller;
  readonly areas: (text: string) => readonly Named[];
  readonly grades: (text: string) => readonly Named[];
  readonly publishers: (text: string) => readonly Named[];
  /** Whether terms stand in the articles as a proper name only: always with a capital. */
  readonly isProper: (terms: readonly string[]) => boolean;
  /** The terms of the offices that a person is given anywhere: name to terms. */
  readonly roleTerms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of known people that a text mentions, by surname or in full. */
  readonly people: (text: string) => readonly Named[];
}

const made = new WeakMap<Library, Knowhow>();

/** The know-how of a library: made at the first question, kept as long as the library is. */
export function knowhowOf(library: Library): Knowhow {
  const known = made.get(library) ?? createKnowhow(library);
  made.set(library, known);
  return known;
}

function createKnowhow(library: Library): Knowhow {
  return {
    index: createSentenceIndex(indexed(library)),
    spell: createSpeller(
      knownWords(library),
      new Set(library.vocabulary.grades.flatMap(({ names }) => names.map(fold))),
      new Set(library.councils.flatMap((council) => tokensOf(council).map(({ text }) => text))),
    ),
    areas: createAreaFinder(library),
    grades: gradeFinder(library.vocabulary),
    publishers: createNameFinder(
      library.articles.flatMap(({ publisher }) => [
        [publisher, publisher] as const,
        ...shortNames(publisher),
      ]),
    ),
    isProper: properFinder(library),
    roleTerms: rolesOf(library),
    people: peopleFinder(library),
  };
}

/** "BBC News" is also the BBC; other short forms would be guesses. */
function shortNames(publisher: string): readonly (readonly [string, string])[] {
  const [first = ''] = publisher.split(' ');
  return /^\p{Lu}{2,}$/u.test(first) ? [[first, publisher]] : [];
}

function indexed(library: Library): Parameters<typeof createSentenceIndex>[0] {
  const { readings, lexicon } = library;
  return readings.map((reading, id) => {
    const neighbours = [readings[id - 1], readings[id + 1]].filter(
      (other) => other?.sentence.article === reading.sentence.article,
    );
    const around = new Set(
      termsOf(
        lexicon,
        tokensOf(`${reading.sentence.article.title} ${reading.speaker.name ?? ''} ${reading.council ?? ''}`),
      ),
    );
    for (const other of neighbours) for (const term of other?.terms ?? []) around.add(term);
    return { id, terms: reading.terms, around };
  });
}

function rolesOf({ readings, lexicon }: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>();
  for (const { name, role } of readings.flatMap(({ people }) => people)) {
    if (role !== undefined)
      roles.set(name, new Set([...(roles.get(name) ?? []), ...termsOf(lexicon, tokensOf(role))]));
  }
  return roles;
}

function properFinder({ readings, lexicon }: Library): (terms: readonly string[]) => boolean {
  const capital = new Set<string>();
  const small = new Set<string>(lexicon.stems);
  for (const { text, tokens, sentence } of readings) {
    if (sentence.block.kind === 'heading') continue;
    tokens.forEach(({ stem, span }, i) => {
      const large = /^\p{Lu}/u.test(text.slice(span.start, span.end));
      if (!large) small.add(stem);
      else if (i > 0) capital.add(stem);
    });
  }
  return ([stem = '']) => capital.has(stem) && !small.has(stem);
}

function knownWords({ readings, lexicon, councils, vocabulary }: Library): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string): void => void words.set(word, (words.get(word) ?? 0) + 1);
  for (const { tokens } of readings) for (const { text } of tokens) add(text);
  for (const word of [...lexicon.words, ...STOP_WORDS]) add(word);
  for (const text of [
    ...councils,
    ...vocabulary.grades.flatMap(({ names }) => names),
    ...vocabulary.areas.flatMap(({ names }) => names),
    ...vocabulary.roles,
    ...QUESTION_WORDS,
  ]) {
    for (const token of tokensOf(text)) add(token.text);
  }
  return words;
}

/** Words that decide the kind of a question, so that a slip in one of them is mended. */
const QUESTION_WORDS = [
  'rating rated grade graded grading judgement judged verdict score inspection inspections inspected report reports latest newest',
  'previous compare compared difference history timeline yesterday january february march april june july august september october',
  'november december autumn summer spring quote statement definition strengths weaknesses findings recommendations overall area areas',
] as const;

/** In full, in any case; by the surname alone only where it is written as a name or is no word of the language. */
function peopleFinder({ readings, lexicon }: Library): (text: string) => readonly Named[] {
  const names = [...new Set(readings.flatMap(({ people }) => people.map(({ name }) => name)))];
  const surnameOf = (name: string): string => name.split(/[ \u00a0]/).at(-1) ?? name;
  const full = createNameFinder(names.map((name) => [name, name] as const));
  const last = createNameFinder(names.map((name) => [surnameOf(name), name] as const));
  const words = new Set([
    ...lexicon.words,
    ...STOP_WORDS,
    'read',
    'stone',
    'wood',
    'young',
    'day',
    'brown',
    'white',
    'green',
    'black',
    'hill',
    'field',
    'cook',
    'long',
    'short',
    'rose',
    'may',
    'rush',
    'price',
    'marsh',
    'bell',
    'moss',
    'mills',
    'best',
    'power',
    'hope',
    'page',
    'law',
    'hunt',
    'grant',
    'banks',
    'case',
    'ward',
    'barker',
  ]);
  return (text) => {
    const bySurname = last(text).filter(({ span }) => {
      const written = text.slice(span.start, span.end);
      if (/^\s*(?:report|review|inquiry|enquiry|team|trust|house|case)\b/i.test(text.slice(span.end)))
        return false;
      return /^\p{Lu}/u.test(written) || !words.has(fold(written));
    });
    const named = full(text);
    return [
      ...named,
      ...bySurname.filter(
        ({ span }) => !named.some((other) => other.span.start <= span.start && span.end <= other.span.end),
      ),
    ];
  };
}
