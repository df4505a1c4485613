import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { courses } from '../golden/answered/courses.ts';
import { ratings } from '../golden/answered/ratings.ts';
import { typed } from '../golden/answered/typed.ts';
import { readQuestions } from '../golden/marked-question.ts';
import { numbersIn, ownSentences } from './sound.ts';

const invented = await Promise.all(
  ['marlhaven', 'four-councils'].map(async (name) => ({
    library: await loadLibrary(`test/articles/${name}`),
    questions: readQuestions(`test/articles/${name}/questions.jsonl`).map(({ question }) => question),
  })),
);
const shipped = {
  library: await loadLibrary(shippedKnowledge),
  questions: [...ratings, ...courses, ...typed].map(({ ask }) => ask),
};
const headlines = [shipped, ...invented].flatMap(({ library, questions }) =>
  questions
    .map((question) => answer(library, question))
    .filter(({ status, kind }) => status === 'answered' && (kind === 'rating' || kind === 'comparison'))
    .map(({ headline }) => headline),
);

test('a sentence of a headline is what the bot says, not what it quotes', () => {
  expect(ownSentences('Good overall [1].\nOf “X. Y.” [2]. Adequate [3].')).toEqual([
    'Good overall [1].',
    'Of “” [2].',
    'Adequate [3].',
  ]);
});

const VERDICT = /^(?:Yes|Not all|Yes, all that are named|\p{Lu}[^.]*, not [^.]*)\.$/u;

test('every sentence about a rating or a comparison names its evidence', () => {
  expect(headlines.length).toBeGreaterThan(40);
  // "Yes." and "Good, not outstanding." are said of the sentence behind it, which names the evidence.
  const bare = headlines
    .flatMap(ownSentences)
    .filter((sentence) => numbersIn(sentence).length === 0 && !VERDICT.test(sentence));
  expect(bare).toEqual([]);
});
