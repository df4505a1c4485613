import type { Reading } from '../mentions/reading.ts';
import type { Cited } from './cited.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';
import { marks, sayAttribution, saySourceFirst } from './wording.ts';

/** The headline of an answer from passages: the best sentence, word for word, with who says it; a name or a number first. */
export function sayFinding(question: Question, passages: readonly Passage[], cited: Cited): string {
  const [best] = passages;
  if (!best) return '';
  const { reading } = best;
  const number = cited.cite(reading);
  const lead = leadOf(question, best);
  const source = question.kind === 'person' ? saySourceFirst(reading) : sayAttribution(reading);
  return `${lead}${sayQuoted(reading, number, source)}`;
}

/** A sentence word for word, with who says it and its number. */
export const sayQuoted = (reading: Reading, number: number, source = sayAttribution(reading)): string =>
  `${source}: ${sayWords(reading, number)}`;

/** A sentence word for word, with its number. */
export function sayWords(reading: Reading, number: number): string {
  const text = reading.text
    .replace(/^["“‘']+/u, '')
    .replace(/(?<!["”’'])["”’']+$/u, '')
    .replace(/\s+/g, ' ');
  return `“${text}” ${marks([number])}`;
}

/** What was asked for, in a word, where the sentence holds it: the name next to the words asked about, the date, the figure. */
function leadOf(question: Question, { reading }: Passage): string {
  if (
    question.kind === 'quotation' &&
    /^.{0,30}\bwho\b/.test(question.folded) &&
    reading.speaker.name !== undefined
  )
    return `${reading.speaker.name}. `;
  return '';
}
