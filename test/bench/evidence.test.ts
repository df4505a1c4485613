import { describe, expect, it } from 'vitest';
import { evidenceShares, isFoundAt } from './evidence.ts';
import { fromAnswerable, fromMarked, goldenSets } from './golden-questions.ts';

const quote = 'Ofsted has made 26 recommendations for improvement.';
const question = { question: 'how many?', evidence: [{ article: 'gazette', quote }] };
const wrong = { article: 'gazette', quote: 'The council has 400 children in care.' };
const right = { article: 'gazette', quote };

describe('the evidence of a golden question', () => {
  it('is what has to be quoted, first or besides', () => {
    const row = { ask: 'when?', because: '', first: ['bbc', 'late 2018'], also: [['cypn', '2014']] } as const;
    expect(fromAnswerable(row)).toEqual({
      question: 'when?',
      evidence: [
        { article: 'undated-bbc-news-outstanding', quote: 'late 2018' },
        { article: '2014-11-19-children-and-young-people-now-inadequate', quote: '2014' },
      ],
    });
  });

  it('is what a careful reader accepts, and nothing for what is not answered', () => {
    const marked = { id: 'a', question: 'q', kind: 'rating', words: [], wrong: [], evidence: [right] };
    expect(fromMarked({ ...marked, answerable: true }).evidence).toEqual([right]);
    expect(fromMarked({ ...marked, answerable: false }).evidence).toEqual([]);
  });

  it('is known for most of the questions of each set', () => {
    for (const { questions } of goldenSets()) {
      const answerable = questions.filter(({ evidence }) => evidence.length > 0).length;
      expect(answerable).toBeGreaterThan(60);
      expect(questions.length - answerable).toBeGreaterThan(20);
    }
  });
});

describe('evidence found', () => {
  it('counts by its place', () => {
    expect(isFoundAt(1, question, [right])).toBe(true);
    expect(isFoundAt(1, question, [wrong, right])).toBe(false);
    expect(isFoundAt(3, question, [wrong, wrong, right])).toBe(true);
    expect(isFoundAt(3, question, [wrong, wrong, wrong, right])).toBe(false);
  });

  it('is of the same article', () => {
    expect(isFoundAt(1, question, [{ ...right, article: 'other' }])).toBe(false);
  });

  it('is shared out over the questions with an answer; the others should find nothing', () => {
    const none = { question: 'football?', evidence: [] };
    const found = [[right], [wrong, right], [], [wrong], []];
    expect(evidenceShares([question, question, question, none, none], found)).toEqual({
      questions: 3,
      atOne: 1 / 3,
      atThree: 2 / 3,
      unanswerable: 2,
      silent: 0.5,
    });
  });
});
