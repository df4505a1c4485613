import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/knowledge/article.ts';
import { inArticle } from '../../src/mentions/reading.ts';
import { tokensIn } from '../../src/mentions/tokens-in.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const readingsIn = (text: string) =>
  libraryOf(articleOf(text, { title: 'A title', published: '2022-12-01' })).readings;

/** Each grade's word of a text: its id, and the words of the article that its span covers. */
const gradesIn = (text: string): readonly string[] =>
  readingsIn(text).flatMap((reading) =>
    reading.grades.map(
      ({ id, span }) => `${id} “${quoteOf(reading.sentence.article, inArticle(reading, span))}”`,
    ),
  );

describe('marks around and in a grade’s words are seen through; the span covers the words as they stand', () => {
  test.each([
    ['Leadership was in-adequate again.', 'inadequate “in-adequate”'],
    ['Leadership was in- adequate again.', 'inadequate “in- adequate”'],
    ['In-adequate again, they said.', 'inadequate “In-adequate”'],
    ['LEADERSHIP WAS IN–ADEQUATE.', 'inadequate “IN–ADEQUATE”'],
    ['Leadership was **inadequate** again.', 'inadequate “inadequate”'],
    ['Leadership was _inadequate_ again.', 'inadequate “inadequate”'],
    ['Leadership *requires **improvement*** still.', 'requires-improvement “requires **improvement”'],
    ['Leadership was inadequate[^1] again.', 'inadequate “inadequate”'],
    ['Leadership was inadequate[12].', 'inadequate “inadequate”'],
    ['Leadership was inadequate[3, 4] again.', 'inadequate “inadequate”'],
    ['Leadership was inadequate[iv].', 'inadequate “inadequate”'],
    ['Leadership was inadequate^2^ again.', 'inadequate “inadequate”'],
    ['Leadership was inadequate.2 The council agreed.', 'inadequate “inadequate”'],
    ['Leadership was inadequate¹ again.', 'inadequate “inadequate”'],
    ['Leadership was in\u00adadequate again.', 'inadequate “in\u00adadequate”'],
    ['Leadership was in\u200badequate again.', 'inadequate “in\u200badequate”'],
    ['Leadership was in\ufeffade\u200dquate.', 'inadequate “in\ufeffade\u200dquate”'],
    ['Leadership was found to be in-\nadequate again.', 'inadequate “in-\nadequate”'],
    ['Leadership was found to be in\u00ad\nadequate again.', 'inadequate “in\u00ad\nadequate”'],
    [
      'Leadership requires im-\nprovement to be good.',
      'requires-improvement “requires im-\nprovement to be good”',
    ],
  ])('%j', (text, grade) => {
    expect(gradesIn(text)).toEqual([grade]);
  });
});

test('a hyphen that belongs to the word stays at a line’s end', () => {
  const [reading] = readingsIn('Looked-\nafter children waited too long, said the in-\nspectors.').slice(-1);
  if (!reading) throw new Error('nothing was read');
  const words = tokensIn(reading).map(({ text }) => text);
  expect(words).toEqual([
    'looked',
    'after',
    'children',
    'waited',
    'too',
    'long',
    'said',
    'the',
    'inspectors',
  ]);
});

test('dates, numbers, people, councils and areas are found at their places', () => {
  const text =
    'Child\u00adren in care waited 34[^2] days, **Jo Doe**, the director, told Exam\u200bpleton Council in No\u00advember 2021.[3]';
  const [reading] = readingsIn(text).slice(-1);
  if (!reading) throw new Error('nothing was read');
  const quoted = (found: readonly { readonly span: { readonly start: number; readonly end: number } }[]) =>
    found.map(({ span }) => text.slice(span.start, span.end));
  expect(quoted(reading.areas)).toEqual(['Child\u00adren in care']);
  expect(quoted(reading.people)).toEqual(['Jo Doe']);
  expect(quoted(reading.places)).toEqual(['Exam\u200bpleton']);
  expect(reading.numbers.map(({ value }) => value)).toEqual([34, 2021]);
  expect(reading.dates).toEqual([{ span: expect.anything(), edtf: '2021-11', known: 'stated' }]);
  expect(quoted(reading.dates)).toEqual(['in No\u00advember 2021'.slice(3)]);
});

test('what is no sign of a footnote stays', () => {
  const numbers = (text: string) =>
    readingsIn(text)
      .at(-1)
      ?.numbers.map(({ value }) => value);
  expect(numbers('He spoke of “[12] children” in 3 homes.')).toEqual([12, 3]);
});
