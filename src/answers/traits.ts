import { madeOnce } from '../mentions/made-once.ts';
import type { Reading } from '../mentions/reading.ts';
import { tokensIn } from '../mentions/tokens-in.ts';
import { fold } from '../search/fold.ts';
import { figuresOf } from './figures.ts';

const LENGTH = /^(?:year|month|week|dai|day|fortnight|hour|decad)$/;

/** What kinds of things a sentence holds, each by a name; the same for every question. */
export const traitsOf = madeOnce((reading: Reading): readonly string[] => {
  const { dates, people, areas, grades, speaker, sentence, text, words, councils } = reading;
  const figures = figuresOf(reading);
  const folded = fold(text);
  const known = dates.flatMap(({ edtf }) => edtf ?? []);
  const all: readonly (readonly [name: string, holds: boolean])[] = [
    ['date', known.length > 0],
    ['month', known.some((edtf) => edtf.length > 4)],
    ['day', known.some((edtf) => edtf.length >= 10)],
    ['interval', known.some((edtf) => edtf.includes('/'))],
    ['open-date', known.length < dates.length],
    ['figure', figures.length > 0],
    ['figures', figures.length > 1],
    ['money', figures.some(({ unit }) => unit === '£')],
    ['percent', figures.some(({ unit }) => unit === '%')],
    ['duration', figures.some(({ counted }) => LENGTH.test(counted[0] ?? ''))],
    ['person', people.length > 0],
    ['people', people.length > 1],
    ['office', people.some(({ role }) => role !== undefined)],
    ['area', areas.length > 0],
    ['grade', grades.length > 0],
    ['grades', grades.length > 1],
    ['quoted', speaker.quoted],
    ['quoted-person', speaker.quoted && speaker.kind === 'person'],
    ['inspectors-say', speaker.kind === 'inspectors'],
    ['council-says', speaker.kind === 'council'],
    ['councils', councils.length > 1],
    ['heading', sentence.block.kind === 'heading'],
    ['item', sentence.block.kind === 'item'],
    ['row', text.includes('|')],
    ['lead-in', /:\s*$/.test(text)],
    ['question', text.endsWith('?')],
    ['negation', /\b(?:not|no|never|neither|nor|none|without|n't|cannot)\b|n't\b/.test(folded)],
    ['future', /\b(?:will|due|plans?|expected|hopes?|should|would)\b/.test(folded)],
    ['pronoun', PRONOUN.test(folded)],
    ['opens-quote', /^["“]/.test(text)],
    ['title', sentence.index < 0],
    ['first', sentence.index === 0],
    ['early', sentence.index < 3],
    [lengthOf(words), true],
  ];
  return all.filter(([, holds]) => holds).map(([name]) => name);
});

/** In which range the number of words of a sentence is. */
function lengthOf(words: number): string {
  const most = [6, 12, 25].find((bound) => words < bound);
  return most === undefined ? 'w25' : `w<${most}`;
}

const PRONOUN = /^(?:he|she|they|it|this|that|these|those|its|their|his|her|both|all|the same)\b/;

/** The stems of a sentence in order. */
export const stemsIn = (reading: Reading): readonly string[] => tokensIn(reading).map(({ stem }) => stem);

/** Each stem of a sentence once, in the order of the first. */
export const differentStems = madeOnce((reading: Reading): readonly string[] => [
  ...new Set(stemsIn(reading)),
]);
