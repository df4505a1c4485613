import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { createCited } from '../../src/answers/cited.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { ratingsView } from '../../src/views/ratings-view.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { shown } from '../views/example.ts';

const text = 'Leadership was judged outstanding. The same grade went to services for care leavers.';
const library = libraryOf(articleOf(text, { published: '2022-12-01' }));

describe('a grade that is given by "the same"', () => {
  test('is quoted with the sentence that names it', () => {
    const { headline, citations } = answer(library, 'What were care leavers rated in Exampleton?');
    expect(headline).toMatch(/^Outstanding for care leavers \[1\]/u);
    expect(citations.map(({ article, span }) => quoteOf(article, span))[0]).toBe(text);
  });

  test('is shown with it in a table of ratings, too', () => {
    const { citations } = shown(ratingsView(library, { area: 'care leavers' }));
    expect(citations.map(({ article, span }) => quoteOf(article, span))).toEqual([text]);
  });

  test('shares its number with a sentence that its quotation holds', () => {
    const cited = createCited(library);
    const [named, same] = library.readings.filter(({ sentence }) => sentence.span.field !== 'title');
    expect(same && cited.cite(same)).toBe(1);
    expect(named && cited.extend(1, named)).toBe(1);
    expect(cited.all()).toHaveLength(1);
  });

  test('is quoted as it stands where the grade is named in another part of the article', () => {
    const parts = `Leadership was judged outstanding.\n\n## Care leavers\n\nThe same grade went to services for care leavers.`;
    const apart = libraryOf(articleOf(parts, { published: '2022-12-01' }));
    const cited = createCited(apart);
    for (const { reading } of apart.claims) cited.cite(reading);
    expect(cited.all().map(({ article, span }) => quoteOf(article, span))).not.toContain(parts);
  });
});
