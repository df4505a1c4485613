import type { Library } from '../library/library.ts';
import { groupedBy, groupedByEach } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import { type Finders, findersOf } from '../questions/finders.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { FUNCTION_WORDS } from '../search/function-words.ts';
import { type ClassFinder, createClassFinder } from '../search/word-classes.ts';
import { type ArticleContext, createArticleContext } from './article-context.ts';
import { differentStems, stemsIn } from './traits.ts';

/** What is made once of a library so that questions can be answered in milliseconds. */
export interface Prepared {
  readonly library: Library;
  readonly finders: Finders;
  readonly context: ArticleContext;
  readonly findClasses: ClassFinder;
  /** The classes of words in a sentence. */
  readonly classesOf: (reading: Reading) => ReadonlySet<string>;
  /** The stems of a sentence, each once, without function words, names and figures. */
  readonly wordsOf: (reading: Reading) => readonly string[];
  readonly claimsIn: (reading: Reading) => readonly Claim[];
  /** Claims too unlikely to be told as grades. */
  readonly unsureIn: (reading: Reading) => readonly Claim[];
  readonly claimsOf: (council: string) => readonly Claim[];
  /** Oldest first. */
  readonly inspectionsOf: (council: string) => readonly Inspection[];
  /** The sentences that speak of a council or name it. */
  readonly readingsAbout: (council: string) => readonly Reading[];
  /** The places of sentences among the library's readings. */
  readonly idOf: (reading: Reading) => number;
  /** The sentences that name a person, or give their words. */
  readonly sentencesOf: (person: string) => readonly number[];
}

/** What is prepared of a library: made when it is first asked for, kept as long as the library is. */
export const preparedOf = madeOnce((library: Library): Prepared => {
  const { readings, claims, inspections, vocabulary } = library;
  const findClasses = createClassFinder(vocabulary);
  const finders = findersOf(library);
  const claimsIn = groupedBy(claims, ({ reading }) => reading);
  const unsureIn = groupedBy(library.unsure, ({ reading }) => reading);
  const claimsOf = groupedBy(claims, ({ council }) => council);
  const inspectionsOf = groupedBy(inspections, ({ council }) => council);
  const ids = new Map(readings.map((reading, id) => [reading, id]));
  const byPerson = groupedByEach(readings.keys(), (id) => peopleOf(readings[id]));
  const about = groupedByEach(readings, ({ council, councils }) =>
    council === undefined ? councils : [council, ...councils],
  );
  return {
    library,
    finders,
    context: createArticleContext(library),
    findClasses,
    classesOf: madeOnce((reading: Reading) => findClasses(stemsIn(reading))),
    wordsOf: madeOnce((reading: Reading) => wordsIn(reading, finders)),
    claimsIn: (reading) => claimsIn.get(reading) ?? [],
    unsureIn: (reading) => unsureIn.get(reading) ?? [],
    claimsOf: (council) => claimsOf.get(council) ?? [],
    inspectionsOf: (council) => inspectionsOf.get(council) ?? [],
    readingsAbout: (council) => about.get(council) ?? [],
    idOf: (reading) => ids.get(reading) ?? -1,
    sentencesOf: (person) => byPerson.get(person) ?? [],
  };
});

/** Whom a sentence names, and who says it. */
const peopleOf = (reading: Reading | undefined): readonly string[] =>
  reading === undefined
    ? []
    : [...reading.people.map(({ name }) => name), ...(reading.speaker.name ? [reading.speaker.name] : [])];

const wordsIn = (reading: Reading, { isProper }: Finders): readonly string[] =>
  differentStems(reading).filter(
    (stem) => stem.length > 1 && !/\d/.test(stem) && !FUNCTION_WORDS.has(stem) && !isProper([stem]),
  );
