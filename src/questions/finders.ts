import type { Span } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { type CouncilMention, createCouncilFinder } from '../mentions/council-finder.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { createNameFinder, type Named } from '../mentions/names.ts';
import { gradeFinder } from '../mentions/read-article.ts';
import { fold } from '../search/fold.ts';
import { createSpeller, type Speller } from '../search/spelling.ts';
import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';
import { wordPattern } from '../search/word-list.ts';
import { createIndexes, type Indexes, knownWords } from './library-index.ts';
import { councilShortNames, createAreaFinder, everydayAreaFinder, peopleFinder } from './name-finders.ts';
import { type Nickname, nicknamesFor } from './nicknames.ts';

/** What is made once of a library to read questions and find sentences quickly. */
export interface Finders {
  readonly indexes: Indexes;
  readonly spell: Speller;
  readonly councils: (text: string) => readonly CouncilMention[];
  readonly areas: (text: string) => readonly Named[];
  readonly everydayAreas: (text: string) => readonly Named[];
  readonly grades: (text: string) => readonly Named[];
  readonly publishers: (text: string) => readonly Named[];
  /** Whether terms stand in the articles as a proper name only: always with a capital. */
  readonly isProper: (terms: readonly string[]) => boolean;
  /** Whether a word belongs to asking for a rating, whatever it is of. */
  readonly isOfRating: (word: string) => boolean;
  /** The terms of the offices that a person is given anywhere: name to terms. */
  readonly roleTerms: ReadonlyMap<string, ReadonlySet<string>>;
  /** The terms of all these offices. */
  readonly officeTerms: ReadonlySet<string>;
  /** By a person's name, the councils of which sentences speak that give an office of theirs. */
  readonly officeCouncils: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of known people that a text mentions, by surname or in full. */
  readonly people: (text: string) => readonly Named[];
  /** Councils of the vocabulary that a text names, whether or not an article does. */
  readonly places: (text: string) => readonly Named[];
  /** The place of the vocabulary that a word misspells which no article knows. */
  readonly spellPlace: Speller;
}

/** The know-how of a library: made at the first question, kept as long as the library is. */
export const findersOf = madeOnce((library: Library): Finders => {
  const { counts, isProper } = knownWords(library);
  const nicknames = nicknamesFor(library);
  const people = peopleFinder(library);
  const ofRating = wordPattern(library.vocabulary.wording?.rating, '^', '(?:s|es|d|ed|ing|ings)?$');
  return {
    indexes: createIndexes(library),
    spell: createSpeller(
      counts,
      new Set(library.vocabulary.grades.flatMap(({ names }) => names.map(fold))),
      wordsOf(library.councils),
      wordsOf([
        ...library.vocabulary.places,
        ...[...nicknames.covered, ...nicknames.others].map(([name]) => name),
      ]),
    ),
    councils: councilFinder(library, nicknames.covered, people),
    areas: createAreaFinder(library),
    everydayAreas: everydayAreaFinder(library),
    grades: gradeFinder(library.vocabulary),
    publishers: createNameFinder(
      library.articles.flatMap(({ publisher }) => [
        [publisher, publisher] as const,
        ...shortNames(publisher),
      ]),
    ),
    isProper,
    isOfRating: (word) => ofRating.test(word),
    ...rolesOf(library),
    people,
    places: createNameFinder([
      ...library.vocabulary.places.map((place) => [place, place] as const),
      ...nicknames.others,
    ]),
    spellPlace: createSpeller(
      new Map(library.vocabulary.places.map((place) => [fold(place), 1])),
      new Set(),
      new Set(),
      new Set(counts.keys()),
    ),
  };
});

/** Finds councils by name, a part of it or a nickname, but not within the name of somebody known ("Brum Jones"). */
function councilFinder(
  { councils }: Library,
  nicknames: readonly Nickname[],
  people: Finders['people'],
): Finders['councils'] {
  const find = createCouncilFinder(councils, [...councilShortNames(councils), ...nicknames]);
  return (text) => {
    const found = find(text);
    if (found.length === 0) return found;
    const names = people(text);
    const isOfPerson = (span: Span): boolean =>
      names.some((name) => name.span.start <= span.start && span.end < name.span.end);
    return found.filter(({ span }) => !isOfPerson(span));
  };
}

const wordsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => tokensOf(name).map(({ text }) => text)));

/** "BBC News" is also the BBC; other short forms would be guesses. */
function shortNames(publisher: string): readonly (readonly [string, string])[] {
  const [first = ''] = publisher.split(' ');
  return /^\p{Lu}{2,}$/u.test(first) ? [[first, publisher]] : [];
}

function rolesOf({
  readings,
  lexicon,
}: Library): Pick<Finders, 'roleTerms' | 'officeTerms' | 'officeCouncils'> {
  const roleTerms = new Map<string, Set<string>>();
  const officeCouncils = new Map<string, Set<string>>();
  for (const { people, council } of readings)
    for (const { name, role } of people) {
      if (role === undefined) continue;
      roleTerms.set(name, new Set([...(roleTerms.get(name) ?? []), ...termsOf(lexicon, tokensOf(role))]));
      if (council !== undefined)
        officeCouncils.set(name, new Set([...(officeCouncils.get(name) ?? []), council]));
    }
  const officeTerms = new Set([...roleTerms.values()].flatMap((terms) => [...terms]));
  return { roleTerms, officeTerms, officeCouncils };
}
