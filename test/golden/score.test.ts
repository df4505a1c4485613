import { describe, expect, test } from 'vitest';
import type { Answered, Unanswered } from '../../src/answers/answer.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { MarkedQuestion } from './marked-question.ts';
import { markReply, placeOf, scoreClaims, shareCorrect } from './score.ts';

const text = 'Ofsted rated the services “inadequate” in 2016. They were good in 2019.';
const article: Article = {
  id: 'gazette',
  file: 'gazette.md',
  title: 'Services',
  titleLine: 2,
  publisher: 'Gazette',
  kind: 'newspaper',
  councils: [],
  clarifications: [],
  ratings: [],
  text,
  bodyLine: 1,
};
const first = { number: 1, article, span: { start: 0, end: text.indexOf(' They') } };
const common = { question: '', kind: 'rating', probability: 1, notes: [], suggestions: [] } as const;
const answered: Answered = {
  ...common,
  status: 'answered',
  headline: 'Inadequate overall [1].',
  citations: [first],
};
const refused: Unanswered = {
  ...common,
  status: 'unanswered',
  reason: 'not-said',
  headline: 'The articles do not say.',
  citations: [],
};
const rating: MarkedQuestion = {
  id: 'a',
  question: 'what in 2016?',
  kind: 'rating',
  answerable: true,
  words: [['inadequate']],
  wrong: ['good', 'adequate'],
  evidence: [{ article: 'gazette', quote: 'rated the services "inadequate"' }],
};

describe('a reply', () => {
  test('is correct with the evidence quoted and the right word first', () => {
    expect(markReply(rating, answered)).toMatchObject({ correct: true, wrongHeadline: false });
    expect(markReply(rating, { ...answered, headline: 'Inadequate, not good [1].' }).correct).toBe(true);
  });

  test.each<[fault: string, question: MarkedQuestion, reply: Answered | Unanswered]>([
    ['a wrong word first', rating, { ...answered, headline: 'Good, once inadequate [1].' }],
    ['another article', { ...rating, evidence: [{ article: 'other', quote: text }] }, answered],
    ['another sentence', { ...rating, evidence: [{ article: 'gazette', quote: 'good in 2019' }] }, answered],
    ['the word nowhere', { ...rating, words: [['outstanding']], wrong: [] }, answered],
    ['a set without quotation', { ...rating, sets: [[0], []] }, answered],
    ['a refusal', rating, refused],
    ['an answer where none can be', { ...rating, answerable: false }, answered],
  ])('is not correct: %s', (_fault, question, reply) => {
    expect(markReply(question, reply).correct).toBe(false);
  });

  test('refuses what cannot be answered', () => {
    const marks = [refused, answered].map((reply) => markReply({ ...rating, answerable: false }, reply));
    expect(shareCorrect(marks)).toBe(0.5);
  });
});

test('a word stands only where it is a whole word', () => {
  expect(placeOf('Inadequate care, adequate food', ['adequate'])).toBe(17);
  expect(placeOf('Inadequate', ['adequate', 'good'])).toBe(Infinity);
});

test('claims count once each; optional ones may be missing', () => {
  const claim = { article: 'gazette', council: 'Xton', area: 'overall', grade: 'good' };
  const marked = [
    { ...claim, optional: false },
    { ...claim, area: 'adoption', optional: true },
  ];
  expect(scoreClaims([claim, claim], marked)).toMatchObject({ precision: 1, recall: 1 });
  expect(scoreClaims([claim, { ...claim, grade: 'outstanding' }], marked).precision).toBe(0.5);
  expect(scoreClaims([{ ...claim, area: 'adoption' }], marked)).toMatchObject({ precision: 1, recall: 0 });
});
