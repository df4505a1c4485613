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
  const found: string[] = [];
  const add = (condition: boolean, name: string): void => {
    if (condition) found.push(name);
  };
  add(
    dates.some(({ edtf }) => edtf !== undefined),
    'date',
  );
  add(
    dates.some(({ edtf }) => edtf !== undefined && edtf.length > 4),
    'month',
  );
  add(
    dates.some(({ edtf }) => edtf !== undefined && edtf.length >= 10),
    'day',
  );
  add(
    dates.some(({ edtf }) => edtf?.includes('/') === true),
    'interval',
  );
  add(
    dates.some(({ edtf }) => edtf === undefined),
    'open-date',
  );
  add(figures.length > 0, 'figure');
  add(figures.length > 1, 'figures');
  add(
    figures.some(({ unit }) => unit === '£'),
    'money',
  );
  add(
    figures.some(({ unit }) => unit === '%'),
    'percent',
  );
  add(
    figures.some(({ counted }) => LENGTH.test(counted[0] ?? '')),
    'duration',
  );
  add(people.length > 0, 'person');
  add(people.length > 1, 'people');
  add(
    people.some(({ role }) => role !== undefined),
    'office',
  );
  add(areas.length > 0, 'area');
  add(grades.length > 0, 'grade');
  add(grades.length > 1, 'grades');
  add(speaker.quoted, 'quoted');
  add(speaker.quoted && speaker.kind === 'person', 'quoted-person');
  add(speaker.kind === 'inspectors', 'inspectors-say');
  add(speaker.kind === 'council', 'council-says');
  add(councils.length > 1, 'councils');
  add(sentence.block.kind === 'heading', 'heading');
  add(sentence.block.kind === 'item', 'item');
  add(text.includes('|'), 'row');
  add(/:\s*$/.test(text), 'lead-in');
  add(text.endsWith('?'), 'question');
  add(/\b(?:not|no|never|neither|nor|none|without|n't|cannot)\b|n't\b/.test(folded), 'negation');
  add(/\b(?:will|due|plans?|expected|hopes?|should|would)\b/.test(folded), 'future');
  add(
    /^(?:he|she|they|it|this|that|these|those|its|their|his|her|both|all|the same)\b/.test(folded),
    'pronoun',
  );
  add(/^["“]/.test(text), 'opens-quote');
  add(sentence.index < 0, 'title');
  add(sentence.index === 0, 'first');
  add(sentence.index < 3, 'early');
  add(words < 6, 'w<6');
  add(words >= 6 && words < 12, 'w<12');
  add(words >= 12 && words < 25, 'w<25');
  add(words >= 25, 'w25');
  return found;
});

/** The stems of a sentence in order. */
export const stemsIn = (reading: Reading): readonly string[] => tokensIn(reading).map(({ stem }) => stem);

/** Each stem of a sentence once, in the order of the first. */
export const differentStems = madeOnce((reading: Reading): readonly string[] => [
  ...new Set(stemsIn(reading)),
]);
