import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answer } from '../../src/answers/answer-question.ts';
import { messageOf } from '../../src/discord/message.ts';
import { renderQuotations } from '../../src/discord/render-quotations.ts';
import { withRatings } from '../../src/import/edit-ratings.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { exampleAnswer } from './example.ts';
import { seen } from './seen.ts';

/** What "All quotations" of an answer shows on its first page. */
const textOf = (given: Answer): string =>
  seen(messageOf(renderQuotations({ type: 'answer', answer: given }, given.citations, 0, () => []))).text;

const text =
  'Ofsted rated Exampleton Council inadequate overall in May 2019. Many people were there, and they left.';
const source = `---\ntitle: A winter of change\npublisher: The Example\npublished: 2019-12-01\ncouncil: Exampleton\n---\n\n${text}\n`;

function articleIn(file: string): Article {
  const parsed = parseArticle('winter.md', file);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article;
}

describe('all quotations', () => {
  it('say which ratings an editor has confirmed, and of no other', () => {
    const ask = (file: string) => answer(libraryOf(articleIn(file)), 'What was Exampleton rated in 2019?');
    const place = { quote: 'inadequate overall', words: 'inadequate' };
    const reviewed = withRatings('winter.md', source, [
      { ...place, area: ['overall'], grade: 'inadequate', inspection: ['2019-05'] },
    ]);
    expect(textOf(ask(reviewed))).toContain('-# [1]: the rating is confirmed by an editor\n-# **[1]**');
    expect(textOf(ask(source))).not.toContain('confirmed');
  });

  it('quote a title by itself, and not what the text has at the same place', () => {
    const article = articleOf(text, { title: 'Exampleton rated inadequate' });
    const span = { start: 0, end: article.title.length, field: 'title' } as const;
    const shown = textOf({ ...exampleAnswer, citations: [{ number: 1, article, span }] });
    expect(shown).toContain('> **Exampleton rated inadequate**');
    expect(shown).not.toContain('overall');
  });
});
