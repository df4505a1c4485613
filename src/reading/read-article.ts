import { type Article, quoteOf } from '../knowledge/article.ts';
import { sentencesOf, titleOf } from '../knowledge/sentences.ts';
import type { Vocabulary } from '../knowledge/vocabulary.ts';
import { fold } from '../search/fold.ts';
import { type Lexicon, phrasesIn } from '../search/lexicon.ts';
import { termsOf } from '../search/terms.ts';
import { tokensOf } from '../search/tokens.ts';
import { createCouncilFinder } from './councils.ts';
import { datesOf } from './dates.ts';
import { PREVIOUS } from './frames.ts';
import { listHeads } from './list-heads.ts';
import { createNameFinder } from './names.ts';
import { yearsNarrated } from './narration.ts';
import { numbersIn } from './numbers.ts';
import { type PersonMention, peopleIn } from './people.ts';
import { createRatingReader, isOfOnePlace } from './ratings.ts';
import type { Reading } from './reading.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { councilsOf } from './spoken-councils.ts';
import { isPartOfRow, tableHeaders } from './table-headers.ts';
import { createWholeFinder } from './whole-areas.ts';

/** Reads articles sentence by sentence; made once for a vocabulary and the councils and publishers of a folder. */
export function createArticleReader(
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  councils: readonly string[],
  publishers: readonly string[],
): (article: Article) => readonly Reading[] {
  const findRoles = createNameFinder(vocabulary.roles.map((role) => [role, role] as const));
  const findCouncils = createCouncilFinder(councils);
  const findWholes = createWholeFinder(vocabulary.everywhere);
  const findCues = createNameFinder(
    Object.entries(vocabulary.cues).flatMap(([id, words]) => words.map((word) => [word, id] as const)),
  );
  const findLoose = createNameFinder(
    vocabulary.areas.flatMap((area) => area.informal.map((name) => [name, area.id] as const)),
  );
  const ratings = createRatingReader(vocabulary, councils);
  const notPeople = new Set([...councils, ...publishers].map(fold));
  return (article) => {
    const body = sentencesOf(article);
    const title = titleOf(article, body);
    const sentences = title ? [title, ...body] : body;
    const headers = tableHeaders(sentences, ratings.grades);
    const read = sentences.map((sentence, i) => {
      const text = quoteOf(article, sentence.span);
      const tokens = tokensOf(text);
      const phrases = phrasesIn(lexicon, tokens);
      return {
        sentence,
        text,
        words: tokens.length,
        phrases,
        terms: termsOf(lexicon, tokens, phrases),
        dates: datesOf(article, sentence.span),
        numbers: numbersIn(text, tokens),
        people: peopleIn(text, findRoles(text), notPeople),
        areas: ratings.areas(text),
        looseAreas: findLoose(text),
        grades: ratings.grades(text),
        ratings: isPartOfRow(sentence) ? [] : ratings.read(text, headers[i]),
        places: findCouncils(text),
        wholes: findWholes(text),
        cues: findCues(text),
        councils: [...new Set(findCouncils(text).map(({ council }) => council))],
      };
    });
    const named = withFullNames(underHeads(withoutPronouns(read)));
    const speakers = speakersOf(named).map((speaker, i) => byAuthor(article, speaker, named[i]?.text ?? ''));
    const spokenOf = councilsOf(article, read);
    const years = yearsNarrated(article, read);
    return named.map((reading, i) => {
      const council = spokenOf[i];
      const speaker = speakers[i] ?? { kind: 'journalist' as const, quoted: false };
      const narrated = years[i];
      return {
        ...reading,
        speaker,
        ...(council === undefined ? {} : { council }),
        ...(narrated === undefined ? {} : { narrated }),
      };
    });
  };
}

const PRONOUN = /\bit ["']?(?:is|was|had been|has been|requires?|required|needs?|needed)\b/;
const OF_WHOLE = /\b(?:services?|council|authority|department|overall)\b/;

/**
 * "Help and protection was marked down. Ofsted said that it requires improvement": of the area that the sentence before
 * begins with. "Help and protection: good. It was inadequate.": behind a labelled area "it" may be that area, no rating.
 */
function withoutPronouns<T extends Pick<Reading, 'sentence' | 'text' | 'areas' | 'councils' | 'ratings'>>(
  read: readonly T[],
): readonly T[] {
  return read.map((reading, i) => {
    const before = read[i - 1];
    const isLabelled = before !== undefined && /:\s|\s[-–—]\s/u.test(before.text);
    const isOfArea = isLabelled && before.areas.length > 0 && before.ratings.length > 0;
    const folded = fold(reading.text);
    const isOfIt = PRONOUN.test(folded) && !OF_WHOLE.test(folded);
    if (!isOfIt || reading.areas.length > 0 || reading.councils.length > 0) return reading;
    if (isOfArea || (before && isOfOnePlace(before.text))) return { ...reading, ratings: [] };
    const [subject] = before?.areas ?? [];
    const begins = subject !== undefined && subject.span.start < 8 && before?.councils.length === 0;
    const isOne = /^.{0,12}\b(?:was|is|has|had)\b/.test(fold(before?.text.slice(subject?.span.end) ?? ''));
    if (!begins || !isOne || PREVIOUS.test(folded) || before?.sentence.block !== reading.sentence.block)
      return reading;
    return { ...reading, ratings: reading.ratings.map((rating) => ({ ...rating, areas: [subject.id] })) };
  });
}

/** What a list's heading says of its lines: "Previous inspection", "Judgements in 2018:", "Our targets". */
function underHeads<T extends Pick<Reading, 'sentence' | 'text' | 'dates' | 'grades' | 'ratings'>>(
  read: readonly T[],
): readonly (T & Pick<Reading, 'headDates' | 'headUnsure'>)[] {
  const heads = listHeads(read);
  return read.map((reading, i) => {
    const head = heads[i];
    if (!head || reading.ratings.length === 0) return reading;
    const ratings = reading.ratings.map((rating) => ({
      ...rating,
      previous: rating.previous || head.previous,
    }));
    const { dates: headDates, unsure: headUnsure = [], isSilent } = head;
    return isSilent ? { ...reading, ratings: [] } : { ...reading, ratings, headDates, headUnsure };
  });
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
