import { describe, expect, it } from 'vitest';
import { answerFrom } from '../../src/answers/narrowed.ts';
import { library } from '../views/example.ts';

const source = library.articles.find(({ id }) => id === 'good');
const inspection = library.inspections.find(({ id }) => id === 'Exampleton 2018-07');
if (!source || !inspection) throw new Error('The example has changed');
const QUESTION = 'What was Exampleton rated?';

describe('answerFrom', () => {
  it('quotes one article alone, and says so', () => {
    const answer = answerFrom(library, QUESTION, { source });
    expect(answer.status).toBe('answered');
    expect([...new Set(answer.citations.map(({ article }) => article.id))]).toEqual(['good']);
    expect(answer.notes.at(-1)).toBe('Only the article of The Example was asked, as you chose.');
  });

  it('answers about one inspection alone', () => {
    const answer = answerFrom(library, 'What was it rated?', { inspection });
    expect(answer.headline).toMatch(/^Good overall/);
    expect(answer.citations.map(({ article }) => article.id)).not.toContain('inadequate');
  });

  it('does not answer from what lies outside', () => {
    expect(answerFrom(library, 'Was Exampleton ever outstanding?', { inspection }).headline).not.toMatch(
      /^Yes/,
    );
    expect(answerFrom(library, 'How many recommendations did Ofsted make?', { source }).status).toBe(
      'unanswered',
    );
  });

  it('quotes the very spans of the whole library', () => {
    for (const { article, span } of answerFrom(library, QUESTION, { source, inspection }).citations) {
      expect(
        library.readings.some(
          ({ sentence }) => sentence.article === article && sentence.span.start === span.start,
        ),
      ).toBe(true);
    }
  });
});
