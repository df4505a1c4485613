import type { Reading } from '../../mentions/reading.ts';
import { overlaps } from '../../mentions/time.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

/** Whether the sentence speaks of the council asked about. */
export function councilFeatures({ on }: Collector, { question, council }: Asked, reading: Reading): void {
  const { article } = reading.sentence;
  const how = question.councils.length > 0 ? 'named' : 'supposed';
  on(`${how} council.${councilFit(council, reading)}`);
  if (council === undefined) return;
  if (reading.councils.some((name) => name !== council)) on(`${how} council.beside another`);
  if (question.councils.length > 1)
    on(`one of several.${reading.council !== undefined && question.councils.includes(reading.council)}`);
  if (article.councils[0] === council) on('article of council');
}

/** How a sentence stands to the council asked about: names it, is of it, names another, is of another, leaves it open. */
export function councilFit(council: string | undefined, reading: Reading): string {
  if (council === undefined) return 'none asked';
  if (reading.councils.includes(council)) return 'named';
  if (reading.council === council) return 'same';
  if (reading.councils.length > 0) return 'other named';
  if (reading.council !== undefined) return 'other';
  return reading.sentence.article.councils.includes(council) ? 'of article' : 'nowhere';
}

/** Whether a sentence names another council than the one given, or is of another, and not of this. */
export const isOfAnotherCouncil = (council: string | undefined, reading: Reading): boolean =>
  /^other/.test(councilFit(council, reading));

/** "Tell us" and "our neighbours" are not of oneself. */
const US =
  /(?<!\b(?:tell|show|give|remind|send|help|let) )\bus\b|\bwe\b(?! (?:know|learn|find|see|have|get)\b)|\bours?\b(?! neighbou?r)/;

/** "How many of us were abused?" asks of the council that the articles are about: whether a sentence is of another. */
export const isOfOthers = ({ question, council }: Asked, reading: Reading): boolean =>
  question.councils.length === 0 && US.test(question.folded) && isOfAnotherCouncil(council, reading);

/** Tells of a date whether the question names it. */
const isDateOf =
  ({ question: { time } }: Asked) =>
  (edtf: string | undefined): boolean =>
    edtf !== undefined && time.dates.some((date) => overlaps(edtf, date));

/** Whether a sentence's own time, or that of what stands before it, is one asked for: for a question that names a date. */
export function timeFit(asked: Asked, reading: Reading, lastDate: string | undefined): string {
  const { dates } = asked.question.time;
  const isAsked = isDateOf(asked);
  const own = reading.dates.flatMap(({ edtf }) => edtf ?? []);
  if (own.some(isAsked)) return 'own';
  if (own.length > 0)
    return own.some((edtf) => edtf.startsWith((dates[0] ?? '').slice(0, 4))) ? 'year' : 'contrary';
  if (lastDate === undefined) return 'none';
  return isAsked(lastDate) ? 'before' : 'before contrary';
}

/** Whether the sentence is of the time asked about: by its own dates, those before it, its article's news and publication. */
export function timeFeatures(collector: Collector, asked: Asked, reading: Reading, around: Around): void {
  const { on } = collector;
  const { time } = asked.question;
  const own = reading.dates.flatMap(({ edtf }) => edtf ?? []);
  if (time.dates.length > 0 && time.side === undefined) datedFeatures(collector, asked, reading, around);
  else if (time.dates.length > 0) {
    const date = time.dates[0] ?? '';
    const fits = own.some((edtf) => (time.side === 'before' ? edtf < date : edtf > date));
    on(`side ${time.side}.${own.length === 0 ? 'none' : fits ? 'fits' : 'contrary'}`);
  } else ageFeatures(collector, asked, reading);
  if (time.months.length > 0) {
    const months = own.map((edtf) => Number(edtf.slice(5, 7))).filter((month) => month > 0);
    on(
      `months.${months.some((month) => time.months.includes(month)) ? 'own' : months.length > 0 ? 'contrary' : 'none'}`,
    );
  }
}

function datedFeatures({ on, byKind }: Collector, asked: Asked, reading: Reading, around: Around): void {
  const { article } = reading.sentence;
  const isAsked = isDateOf(asked);
  const year = (asked.question.time.dates[0] ?? '').slice(0, 4);
  const fit = timeFit(asked, reading, around.lastDate);
  const isNews = asked.context
    .newsOf(article)
    .some(({ visited, reported }) => isAsked(visited) || isAsked(reported));
  const isPublished = isAsked(article.published);
  on(`time.${fit}`);
  if (asked.question.time.dates.length > 1) on(`time.several.${fit}`);
  on(`time.article.${isNews ? 'news' : isPublished ? 'published' : ageBeside(article.published, year)}`);
  on(`time.${fit}.${isNews ? 'news' : isPublished ? 'published' : '-'}`);
  byKind(`time.${fit}.${isNews ? 'news' : isPublished ? 'published' : '-'}`);
  if (asked.meant?.some(({ articles }) => articles.includes(article.id))) {
    on('time.article of inspection');
    byKind('time.article of inspection');
  } else if ((asked.meant?.length ?? 0) > 0) byKind(`time.article of none.${fit}`);
  if (asked.meant?.length === 0) on('time.no inspection');
}

const ageBeside = (published: string | undefined, year: string): string =>
  published === undefined ? 'undated' : published.slice(0, 4) < year ? 'earlier' : 'later';

const NOW =
  /\b(?:now|current|currently|latest|still|today|at the moment|nowadays|these days|last|most recent|recent|newest)\b/;

/** Of a question that names no date: whether the newest article says it. */
function ageFeatures({ on, byOpening }: Collector, asked: Asked, reading: Reading): void {
  const { question, council, meant } = asked;
  const { article } = reading.sentence;
  const age = council === undefined ? 'open' : asked.context.ageOf(article, council);
  on(`age.${age}`);
  byOpening(`age.${age}`);
  if (NOW.test(question.folded)) on(`now.${age}`);
  if (question.time.order === undefined) return;
  on(`${question.time.order}.${age}`);
  if (meant?.some(({ articles }) => articles.includes(article.id))) on('order.article of inspection');
}

/** Whether a sentence is of a council that the question names, or names it; any is where the question names none. */
export const isOfCouncilNamed = ({ question: { councils } }: Asked, reading: Reading): boolean =>
  councils.length === 0 ||
  councils.some((council) => council === reading.council || reading.councils.includes(council));
