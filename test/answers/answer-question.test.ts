import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { runsOf, sampled } from '../sampled.ts';
import { hostileQuestions } from './hostile-questions.ts';
import { soundCheck } from './sound.ts';

// A hundred replies and their checks take longer than a test may by default where cores are few and busy.
const PATIENCE = 60_000;

const shipped = await loadLibrary(shippedKnowledge);
const invented = await loadLibrary('test/articles/four-councils');

describe.each([
  ['one council', shipped],
  ['several councils', invented],
])('a reply from articles about %s', (_name, library) => {
  const expectSound = soundCheck(library);
  const words = [...new Set(library.articles.flatMap(({ text }) => text.split(/\s+/)))];
  const inspectionYears = library.inspections.flatMap(({ visited = '' }) => visited.slice(0, 4) || []);
  const asking =
    'what when who why how many did was is the rating grade latest compare timeline said not in of for';
  const mixture = fc.array(
    fc.constantFrom(...words, ...asking.split(' '), ...library.councils, ...inspectionYears, '?', '\n'),
    { maxLength: 20 },
  );

  test('is sound for any characters', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) =>
        expectSound(answer(library, question)),
      ),
      { numRuns: runsOf(100) },
    );
  });

  test('is sound for any mixture of the words of questions and articles', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(mixture, (parts) => expectSound(answer(library, parts.join(' ')))),
      { numRuns: runsOf(120) },
    );
  });

  test('is sound for any sentence of an article put as a question', { timeout: PATIENCE }, () => {
    for (const { text } of sampled(library.readings, 3)) expectSound(answer(library, `${text}?`));
  });

  test.each(hostileQuestions)('is sound for $what', ({ question }) => {
    expectSound(answer(library, question));
  });

  test('keeps the question as it was asked and is the same each time', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(mixture, fc.array(fc.string({ unit: 'grapheme' }))), (parts) => {
        const question = parts.join(' ');
        const reply = answer(library, question);
        expect(reply.question).toBe(question);
        expect(answer(library, question)).toEqual(reply);
      }),
      { numRuns: runsOf(100) },
    );
  });
});

test('a rating without a council is asked back where the articles are about several', () => {
  expect(answer(invented, 'What is the latest rating?').status).toBe('ambiguous');
  expect(answer(shipped, 'What is the latest rating?').status).toBe('answered');
});

test('suggests only questions that it answers', () => {
  const asked = ['', 'rating?', 'the weather', ...shipped.councils];
  const suggested = new Set(asked.flatMap((question) => answer(shipped, question).suggestions));
  expect(suggested.size).toBeGreaterThan(2);
  for (const question of suggested)
    expect([question, answer(shipped, question).status]).toContain('answered');
});
