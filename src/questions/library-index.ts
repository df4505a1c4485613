import type { Library } from '../library/library.ts';
import { eachWord } from '../mentions/article-words.ts';
import { groupedByEach } from '../mentions/grouped-by.ts';
import type { Reading } from '../mentions/reading.ts';
import { createPostings, type Posted } from '../search/postings.ts';
import { createSentenceIndex, type Hit, type IndexedSentence } from '../search/sentence-index.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { termsOf } from '../search/terms.ts';
import { stemOf, tokensOf } from '../search/tokens.ts';

/** Where the sentences of a library are searched for. */
export interface Indexes {
  /** The best `most` hits for weighted terms, best first, among the sentences that may be about a council, or about any. */
  readonly search: (
    council: string | undefined,
    terms: ReadonlyMap<string, number>,
    most: number,
  ) => readonly Hit[];
  /** In how many sentences of the library a term stands. */
  readonly frequency: (term: string) => number;
  readonly size: number;
}

/** From so many sentences on (some sixty articles) MiniSearch takes longer to make its index than a start may. */
const LARGE = 2_000;
/** From so many on, a question about a council looks at its sentences alone. */
const SPLIT = 20_000;
/** Of a large library, the sentences of the rarest terms of a question are looked at, this many in all. */
const LOOKED_AT = 200_000;

/** Makes the index of a library: MiniSearch's of a small one; of a large one, postings that score alike. */
export function createIndexes(library: Library, large = LARGE, split = SPLIT): Indexes {
  const { readings } = library;
  if (readings.length <= large) {
    const { frequency, size, search } = createSentenceIndex(indexed(library));
    return { search: (_council, terms, most) => search(terms).slice(0, most), frequency, size };
  }
  const leadTerms = (lead: string): ReadonlySet<string> => termsOf(library.lexicon, tokensOf(lead));
  const { search, frequency, size } = createPostings(readings.map(posted), leadTerms, LOOKED_AT);
  if (readings.length <= split)
    return { search: (_council, terms, most) => search(terms, most), frequency, size };
  const among = sentencesOfCouncils(readings);
  return { search: (council, terms, most) => search(terms, most, among(council)), frequency, size };
}

/** Marks the sentences that may be about a council: those that name or speak of it, and those that speak of none. */
function sentencesOfCouncils(
  readings: readonly Reading[],
): (council: string | undefined) => Uint8Array | undefined {
  const of = groupedByEach(readings.keys(), (id) => [
    readings[id]?.council ?? '',
    ...(readings[id]?.councils ?? []),
  ]);
  const ofNone = new Uint8Array(readings.length);
  for (const id of of.get('') ?? []) ofNone[id] = 1;
  return (council) => {
    const own = council === undefined ? undefined : of.get(council);
    if (!own) return undefined;
    const marks = ofNone.slice();
    for (const id of own) marks[id] = 1;
    return marks;
  };
}

const leadOf = ({ sentence, speaker, council }: Reading): string =>
  `${sentence.article.title} ${speaker.name ?? ''} ${council ?? ''}`;

const posted = (reading: Reading, id: number, all: readonly Reading[]): Posted => ({
  terms: reading.terms,
  lead: leadOf(reading),
  follows: all[id - 1]?.sentence.article === reading.sentence.article,
});

/** The sentences with what stands around them. */
function* indexed({ readings, lexicon }: Library): Generator<IndexedSentence> {
  let lead = '';
  let leadTerms: ReadonlySet<string> = new Set();
  for (const [id, reading] of readings.entries()) {
    const { article } = reading.sentence;
    const own = leadOf(reading);
    if (own !== lead) {
      lead = own;
      leadTerms = termsOf(lexicon, tokensOf(own));
    }
    const around = new Set(leadTerms);
    for (const other of [readings[id - 1], readings[id + 1]]) {
      if (other?.sentence.article !== article) continue;
      for (const term of other.terms) around.add(term);
    }
    yield { id, terms: reading.terms, around };
  }
}

/** What the articles' words are like, found in one pass over all of them. */
interface KnownWords {
  /** Every word that articles, vocabulary and questions are made of, with how often it stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Tells proper names from words: the first of the terms is one that the articles only ever write with a capital. */
  readonly isProper: (terms: readonly string[]) => boolean;
}

/** Puts the words of all articles together. */
export function knownWords(library: Library): KnownWords {
  const counts = new Map<string, number>();
  const capital = new Set<string>();
  const small = new Set<string>(library.lexicon.stems);
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { words } of library.read)
    eachWord(words, (word, use) => {
      counts.set(word, (counts.get(word) ?? 0) + use.count);
      if (use.small) small.add(stemOf(word));
      if (use.capital) capital.add(stemOf(word));
    });
  for (const word of wordsBeside(library)) add(word);
  return { counts, isProper: ([stem = '']) => capital.has(stem) && !small.has(stem) };
}

/** The words of the vocabulary and of questions. */
function wordsBeside({ lexicon, councils, vocabulary }: Library): readonly string[] {
  const texts = [
    ...councils,
    ...vocabulary.grades.flatMap(({ names, informal }) => [...names, ...informal]),
    ...vocabulary.areas.flatMap(({ names }) => names),
    ...vocabulary.roles,
    ...QUESTION_WORDS,
  ];
  return [
    ...lexicon.words,
    ...STOP_WORDS,
    ...texts.flatMap((text) => tokensOf(text).map((token) => token.text)),
  ];
}

/** Words that decide the kind of a question, so that a slip in one of them is mended. */
const QUESTION_WORDS = [
  'rating rated grade graded grading judgement judged verdict score inspection inspections inspected report reports latest newest',
  'previous compare compared difference history timeline yesterday january february march april june july august september october',
  'november december autumn summer spring quote statement definition strengths weaknesses findings recommendations overall area areas',
] as const;
