import type { Library } from '../library/library.ts';
import type { Question } from '../questions/question.ts';
import { questionsAbout, type SuggestedQuestion } from './suggested-questions.ts';

const MOST = 3;

/** Up to three questions that the articles are likely to answer, near to what was asked, of different kinds where they can be. */
export function suggestionsFor(library: Library, question: Question): readonly string[] {
  const council = question.councils[0] ?? library.councils[0];
  if (council === undefined) return [];
  const near = questionsAbout(library, council)
    .filter((one) => !isAsked(one, question))
    .map((one) => ({ ...one, nearness: nearness(one, question) }))
    .toSorted((a, b) => b.nearness - a.nearness);
  const kinds = near.map(({ kind }) => kind);
  const first = near.filter(({ kind }, index) => kinds.indexOf(kind) === index);
  return [...new Set([...first, ...near])].slice(0, MOST).map(({ text }) => text);
}

/** Asks for the same as the question, or for no less. */
function isAsked({ text, kind, year, area, person }: SuggestedQuestion, question: Question): boolean {
  if (text.toLowerCase() === question.text.toLowerCase()) return true;
  if (person !== undefined) return question.people.includes(person);
  return (
    kind === question.kind &&
    (question.areas.length === 0 || (area !== undefined && question.areas.includes(area))) &&
    isYearOf(year, question)
  );
}

function isYearOf(year: string | undefined, { time }: Question): boolean {
  return year === undefined
    ? time.dates.length === 0 && time.order !== 'first'
    : time.dates.some((date) => date.startsWith(year));
}

function nearness({ kind, year, area }: SuggestedQuestion, question: Question): number {
  return (
    (area !== undefined && question.areas.includes(area) ? 4 : 0) +
    (year !== undefined && isYearOf(year, question) ? 2 : 0) +
    (kind === question.kind ? 1 : 0)
  );
}
