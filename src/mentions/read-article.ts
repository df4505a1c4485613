import { type Article, quoteOf, type Span } from '../knowledge/article.ts';
import { sentencesOf, titleOf } from '../knowledge/sentences.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { fold } from '../search/fold.ts';
import { legibleOf } from '../search/legible.ts';
import { type Lexicon, phrasesIn } from '../search/lexicon.ts';
import { termsOf } from '../search/terms.ts';
import { type Token, tokensOf } from '../search/tokens.ts';
import { createCouncilFinder } from './council-finder.ts';
import { datesOf } from './dates.ts';
import { createNameFinder, type NameFinder } from './names.ts';
import { numbersIn } from './numbers.ts';
import { type PersonMention, peopleIn } from './people.ts';
import type { Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { spokenOf } from './spoken-of.ts';
import { createWholeFinder } from './whole-areas.ts';

/** The sentences of an article, its title first, with what each mentions. */
export interface ArticleReading {
  readonly readings: readonly Reading[];
  /** The words of each sentence, in the same order. */
  readonly tokens: readonly (readonly Token[])[];
  /** Where each sentence may speak of a grade that was named before, in the same order; counts in the sentence. */
  readonly same: readonly (readonly Span[])[];
}

interface Spanned {
  readonly span: Span;
}

/** Finds grade words, formal and informal. */
export const gradeFinder = ({ grades }: Vocabulary): NameFinder =>
  createNameFinder(
    grades.flatMap(({ id, names, informal }) => [...names, ...informal].map((name) => [name, id] as const)),
  );

/** Finds areas by the names that reports and newspapers give them. */
export const areaFinder = ({ areas }: Vocabulary): NameFinder =>
  createNameFinder(areas.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));

/**
 * Reads articles sentence by sentence; made once for a vocabulary and the councils and publishers of a folder. It sees
 * through the marks around and in words; spans count in the original all the same. `keep` makes of a sentence's terms what
 * is kept of them.
 */
export function createArticleReader(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  councils: readonly string[],
  publishers: readonly string[],
  keep: (terms: ReadonlySet<string>) => ReadonlySet<string> = (terms) => terms,
): (article: Article) => ArticleReading {
  const find = {
    roles: createNameFinder(vocabulary.roles.map((role) => [role, role] as const)),
    councils: createCouncilFinder(councils),
    grades: gradeFinder(vocabulary),
    areas: areaFinder(vocabulary),
    looseAreas: createNameFinder(
      vocabulary.areas.flatMap(({ id, informal }) => informal.map((name) => [name, id] as const)),
    ),
    wholes: createWholeFinder(vocabulary.everywhere),
    same: createNameFinder(vocabulary.same.map((words) => [words, words] as const)),
    cues: createNameFinder(
      Object.entries(vocabulary.cues).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
    ),
  };
  const notPeople = new Set([...councils, ...publishers].map(fold));
  const givenNames = new Set(vocabulary.givenNames);
  return (article) => {
    const body = sentencesOf(article);
    const title = titleOf(article, body);
    const tokens: (readonly Token[])[] = [];
    const same: (readonly Span[])[] = [];
    const read = (title ? [title, ...body] : body).map((sentence) => {
      const text = quoteOf(article, sentence.span);
      const { text: seen, original } = legibleOf(text);
      const placed = <T extends Spanned>(found: readonly T[]): readonly T[] =>
        seen === text ? found : found.map((one) => ({ ...one, span: original(one.span) }));
      const words = tokensOf(seen);
      tokens.push(placed(words));
      same.push(placed(find.same(seen)).map(({ span }) => span));
      const phrases = phrasesIn(lexicon, words);
      const places = placed(find.councils(seen));
      return {
        sentence,
        text,
        words: words.length,
        phrases,
        terms: keep(termsOf(lexicon, words, phrases)),
        dates: datesOf(article, sentence.span),
        numbers: placed(numbersIn(seen, words)),
        people: placed(peopleIn(seen, find.roles(seen), notPeople, givenNames)),
        areas: placed(find.areas(seen)),
        looseAreas: placed(find.looseAreas(seen)),
        grades: placed(find.grades(seen)),
        wholes: placed(find.wholes(seen)),
        cues: placed(find.cues(seen)),
        places,
        councils: [...new Set(places.map(({ council }) => council))],
      };
    });
    const named = withFullNames(read);
    const speakers = speakersOf(named);
    const spoken = spokenOf(article, named);
    const readings = named.map((reading, i): Reading => {
      const council = spoken[i];
      const speaker = speakers[i] ?? { kind: 'journalist' as const, quoted: false };
      return {
        ...reading,
        speaker: byAuthor(article, speaker, reading.text),
        ...(council === undefined ? {} : { council }),
      };
    });
    return { readings, tokens, same };
  };
}

/** "Ms Doe" is the Jo Doe whom the same article names in full; where it names Ann Doe too, nobody can tell. */
function withFullNames<T extends { readonly people: readonly PersonMention[] }>(
  read: readonly T[],
): readonly T[] {
  const full = [...new Set(read.flatMap(({ people }) => people.map(({ name }) => name)))].filter((name) =>
    name.includes(' '),
  );
  const fullOf = (name: string): string => {
    const [one, ...more] = full.filter((other) => other.endsWith(` ${name}`));
    return name.includes(' ') || one === undefined || more.length > 0 ? name : one;
  };
  return read.map((reading) => ({
    ...reading,
    people: reading.people.map((person) => ({ ...person, name: fullOf(person.name) })),
  }));
}

/** "I" and "we" outside quotation marks are the author's. */
function byAuthor({ author }: Article, speaker: Speaker, text: string): Speaker {
  const own = speaker.kind === 'journalist' && !speaker.quoted && /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/.test(text);
  return own && author !== undefined ? { kind: 'person', name: author, quoted: false } : speaker;
}
