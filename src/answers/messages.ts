import { sayDate } from '../knowledge/edtf.ts';
import type { Area, Grade, Vocabulary } from '../knowledge/vocabulary.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import type { Citation } from './answer.ts';

/** Every sentence that the bot itself says in an answer, so that another language is a file away. Quotations are never here. */

/** "the inspection of 3 to 14 March 2020 (report: May 2020)"; where only a clarification gives the year, that is said. */
export function sayInspection(inspection: Inspection, library: Library): string {
  const { visited, reported, known, phrase, articles } = inspection;
  if (known === 'clarified' && phrase !== undefined && visited !== undefined)
    return `the inspection of ${sayDate(visited)} (${SAYS.byEditor})`;
  if (visited !== undefined) {
    const later = reported !== undefined && reported.slice(0, 4) !== visited.slice(0, 4);
    return `the inspection of ${sayDate(visited)}${later ? ` (reported ${sayDate(reported)})` : ''}`;
  }
  const article = library.articles.find(({ id }) => articles.includes(id));
  if (reported !== undefined)
    return article === undefined
      ? `the inspection reported ${sayDate(reported)}`
      : `the inspection that ${article.publisher} reported on ${sayDate(reported)}`;
  return article ? `the undated inspection that ${article.publisher} reports` : 'an undated inspection';
}

/** "16 September to 8 October 2014", with what a reader has to know of how the date is known. */
export function sayInspectionDate({ visited, reported, known }: Inspection): string {
  if (visited !== undefined)
    return `${sayDate(visited)}${known === 'clarified' ? ` (${SAYS.byEditor})` : ''}`;
  return reported === undefined ? SAYS.dateNotGiven : `${SAYS.reported} ${sayDate(reported)}`;
}

export const gradeName = (vocabulary: Vocabulary, id: string): string =>
  vocabulary.grades.find((grade: Grade) => grade.id === id)?.name ?? id;
export const areaName = (vocabulary: Vocabulary, id: string): string =>
  vocabulary.areas.find((area: Area) => area.id === id)?.name ?? id;

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "[1][2]". */
export const marks = (numbers: readonly number[]): string => numbers.map((number) => `[${number}]`).join('');

/** Who says what a sentence says: "Ofsted, as quoted by X", "Jane Doe in X", "X". */
export function sayAttribution({ speaker, sentence }: Reading): string {
  const { publisher } = sentence.article;
  if (!speaker.quoted) return publisher;
  if (speaker.kind === 'person' && speaker.name !== undefined) return `${speaker.name}, in ${publisher}`;
  if (speaker.kind === 'inspectors') return `The inspectors, according to ${publisher}`;
  if (speaker.kind === 'council') return `The council, according to ${publisher}`;
  return publisher;
}

export const SAYS = {
  lead: (numbers: string): string => `What the articles say ${numbers}:`,
  further: 'Further passages:',
  notAll: 'Not all',
  notAlways: 'Not always',
  allNamed: 'Yes, all that are named',
  overall: 'overall',
  strengths: 'strengths',
  weaknesses: 'weaknesses',
  reported: 'reported',
  dateNotGiven: 'at a date that the article does not give',
  inspections: (count: number, council: string, dates: string): string =>
    `${count} ${count === 1 ? 'inspection' : 'inspections'} of ${council}, as far as these articles go: ${dates}`,
  estimated: 'estimated',
  byEditor: 'year given by an editor',
  latest: 'as far as these articles go',
  notDated: 'at which inspection is not clear from the articles',
  noYear: (phrase: string, means: string, basis: string): string =>
    `The article says “${phrase}” without a year. Clarified by an editor as ${sayDate(means)}: ${basis}.`,
  inferred: (phrase: string, means: string): string =>
    `“${phrase}” is ${sayDate(means)} by the article's own date of publication.`,
  misspelt: (typed: string, read: string): string => `Read “${typed}” as “${read}”.`,
  disagree: (sides: readonly string[]): string => `Sources disagree: ${sides.join('; ')}.`,
  asOf: (publisher: string, published: string | undefined): string =>
    `${publisher} wrote this ${published === undefined ? 'at a date that is not known' : `on ${sayDate(published)}`}; it may have changed since.`,
  several: (count: number, last: string): string =>
    `Of the ${count} questions in your message, this answers the last: “${last}”. Ask the others one at a time.`,
  notSo: (asked: string, found: string, isBetter: boolean): string =>
    `${sentenceCase(found)}, ${isBetter ? 'better than' : 'not'} ${asked}`,
  noGrade: (area: string, inspection: string): string => `No grade for ${area} at ${inspection} is given`,
} as const;

const whatToAsk = (articles: number, council: string): string =>
  `${articles} ${articles === 1 ? 'article' : 'articles'} on inspections; ask, for instance, “What was ${council} rated?” or “Who resigned?”`;

export const REFUSES = {
  empty: 'Please type a question, for instance one of those below.',
  courtesy: (isThanks: boolean, articles: number, council: string): string =>
    `${isThanks ? 'You are welcome.' : 'Hello!'} I look things up in ${whatToAsk(articles, council)}`,
  unclear: 'That is too little to go on. A council, a year or a judgement area would help.',
  english: 'The articles are in English: please ask in English.',
  outOfScope: (articles: number, council: string): string =>
    `I only look things up in ${whatToAsk(articles, council)}`,
  notSaid: (matter: string): string =>
    `The articles do not say${matter ? `: nothing in them answers for ${matter}` : ''}.`,
  notQuoted: (words: string): string => `Nobody is quoted with “${words}” in these articles.`,
  near: 'I am not sure that these articles answer this.',
  noCouncil: (place: string, covered: string): string =>
    `The articles do not cover ${place}. They are about ${covered}.`,
  noInspection: (when: string, council: string, known: string): string =>
    `The articles report no inspection of ${council} in ${when}. Those they tell of: ${known}.`,
  noRating: (what: string): string => `The articles give no rating for ${what}.`,
  advice: 'This bot only looks things up in articles. These people will listen, and can help:',
  future: 'What is still to come, the articles cannot tell.',
  article: 'When an article came out, and who wrote it, stands in the list of /sources.',
  covered: (covered: string): string => `The articles are about ${covered}.`,
  opinion: 'No opinion is given here, only what the articles say.',
  blame: 'No child is to blame for being abused.',
  safety:
    'Whether anybody is safe today, these articles cannot tell. They report what inspectors found, and when.',
  willNot: 'A question is never an instruction here, and nothing is said that the articles do not say.',
  victims:
    'Nobody who was harmed, and nobody suspected, is identified here, whatever the articles say of them.',
  whichCouncil: (councils: string): string =>
    `The articles are about several councils: ${councils}. Which one do you mean?`,
} as const;

/** Who says each quotation: "[1] Jane Doe, in The Example". */
export function saySpeakers({ readings }: Library, citations: readonly Citation[]): readonly string[] {
  return citations.flatMap(({ number, article, span }) => {
    const reading = readings.find(
      ({ sentence }) => sentence.article.id === article.id && sentence.span.start === span.start,
    );
    return reading ? [`[${number}] ${sayAttribution(reading)}.`] : [];
  });
}
