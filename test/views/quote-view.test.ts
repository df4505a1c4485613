import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../src/knowledge/article.ts';
import { quoteView } from '../../src/views/quote-view.ts';
import { articleOf, libraryOf } from '../example-library.ts';
import { hint, library, linesOf, shown } from './example.ts';

function found(words: string, source?: string) {
  const view = shown(quoteView(library, { words, source }));
  return linesOf(view).map(({ label, text, context }) => ({
    label,
    text,
    marked: context?.marked.map((span) => quoteOf(context.article, span)),
  }));
}

describe('quoteView', () => {
  it.each([
    ['The quality of services is transformed', 'Word for word', ['The quality of services is transformed']],
    [
      '“The quality of services is transformed,”',
      'Word for word',
      ['The quality of services is transformed'],
    ],
    [
      'the quality OF services - is transformed',
      'The same words; capitals or punctuation differ',
      ['The quality of services is transformed'],
    ],
    [
      'held caseloads … waited too long',
      'The same words, with others left out between them',
      ['held caseloads', 'waited too long'],
    ],
    [
      'put this right. The former director',
      'The same words; capitals or punctuation differ',
      ['put this right."\n\nThe former director'],
    ],
  ])('finds %j', (words, label, marked) => {
    expect(found(words)).toMatchObject([{ label, marked }]);
  });

  it.each([
    ['fit for purpose', 'denied', 'The council was not fit for purpose.'],
    ['the council was … fit for purpose', 'denied', 'The council was not fit for purpose.'],
    ['will be outstanding by 2027', 'hoped', 'She hopes that it will be outstanding by 2027.'],
    ['good enough for our children', 'asked', 'Is this good enough for our children?'],
  ])('does not bless %j, which is %s', (words, _how, text) => {
    const view = shown(quoteView(libraryOf(articleOf(text)), { words }));
    expect(view.title).toBe(`“${words}”: the articles do not say this outright`);
    expect(linesOf(view).map((line) => line.text)).toEqual([expect.stringMatching(/^– /)]);
  });

  it('looks in the article that is picked alone', () => {
    const words = 'The quality of services is transformed';
    expect(found(words, 'good').map(({ label }) => label)).toEqual(['Word for word']);
    expect(found(words, 'inadequate')).toEqual([]);
  });

  it('shows first where the words stand exactly', () => {
    const articles = ['“The quality, it is transformed.”', 'The quality it is transformed.'];
    const two = libraryOf(...articles.map((text, i) => articleOf(text, { id: `article-${i}` })));
    const lines = linesOf(shown(quoteView(two, { words: 'The quality it is transformed' })));
    expect(lines.map(({ label }) => label)).toEqual([
      'Word for word',
      'The same words; capitals or punctuation differ',
    ]);
  });

  it.each([
    ['The quality of services is dreadful', 'the article has “transformed”, not “dreadful”'],
    ['The quality of our services is transformed', 'the article does not have “our”'],
    ['The quality services is transformed', 'the article also has “of”'],
    ['A quality of services is transformed', 'the article has “The”, not “A”'],
  ])('shows how %j differs', (words, text) => {
    expect(found(words)).toMatchObject([{ label: 'Not word for word', text }]);
    expect(shown(quoteView(library, { words })).title).toBe(
      `“${words}”: nearly these words stand in the articles`,
    );
  });

  it.each(['Nobody ever wrote anything like this', 'services transformed quality the of is', 'zebra'])(
    'says plainly that %j does not stand there',
    (words) => {
      const view = shown(quoteView(library, { words }));
      expect(view.title).toMatch(/^“.+” does not stand in the articles$/);
      expect(view.citations).toEqual([]);
    },
  );

  it('looks in one article where asked to', () => {
    const view = shown(
      quoteView(library, { words: 'The quality of services is transformed', source: 'inadequate' }),
    );
    expect(view.title).toMatch(/^“.+” does not stand in the articles$/);
    expect(view.notes).toEqual(['Looked for in the article of The Example alone.']);
  });

  it('counts the places that it does not show', () => {
    const view = shown(quoteView(library, { words: 'rated' }));
    expect(linesOf(view)).toHaveLength(4);
    expect(view.notes[0]).toMatch(/more places? not shown/);
  });

  it.each([
    ['!?', undefined, 'Give the words'],
    ['words', 'No such paper', '“No such paper”'],
  ])('says what would work instead of %j in %j', (words, source, text) => {
    expect(hint(quoteView(library, { words, source })).text).toContain(text);
  });

  it('shows what stands there word for word, and nothing that only nearly does', () => {
    const two = libraryOf(
      articleOf('Xton Council said that the quality of care is good now.', { id: 'exact' }),
      articleOf('Xton Council said that the quality of care is poor now.', { id: 'near' }),
    );
    const view = shown(quoteView(two, { words: 'the quality of care is good now' }));
    expect(linesOf(view).map(({ label }) => label)).toEqual(['Word for word']);
    expect(view.citations.map(({ article }) => article.id)).toEqual(['exact']);
  });

  it('finds any run of whole words of any article, and marks just that', () => {
    const runs = library.articles.flatMap((article) =>
      [...article.text.matchAll(/(?<![\w’'])(?:\w+[ ,]+){3,6}\w+(?![\w’'])/g)].map(([run]) => run),
    );
    fc.assert(
      fc.property(fc.constantFrom(...runs), (run) => {
        expect(
          found(run).some(({ label, marked }) => label === 'Word for word' && marked?.join('') === run),
        ).toBe(true);
      }),
    );
  });

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const view = quoteView(library, { words });
        if ('choices' in view) return;
        for (const { article, span } of view.citations)
          expect(quoteOf(article, span).length).toBeGreaterThan(0);
      }),
    );
  }, 30_000);
});
