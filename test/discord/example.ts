import fc from 'fast-check';
import type { Answer, Answered, Citation } from '../../src/answers/answer.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { parseVocabulary } from '../../src/knowledge/parse-vocabulary.ts';
import { createLibrary } from '../../src/library/library.ts';
import { anyText } from './hostile.ts';

export const exampleArticle: Article = {
  id: 'example',
  file: 'example.md',
  title: 'Exampleton rated good',
  titleLine: 2,
  publisher: 'The Example',
  kind: 'newspaper',
  published: '2014-11-19',
  url: 'https://example.org/good',
  councils: ['Exampleton'],
  clarifications: [],
  ratings: [],
  text: 'Exampleton was rated ‘good’.\n\nIt was inadequate before.\n',
  bodyLine: 10,
};

/** A quotation of the article's first words. */
export function cite(article: Article, number: number, end = article.text.indexOf('\n')): Citation {
  return { number, article, span: { start: 0, end } };
}

export const exampleAnswer: Answered = {
  status: 'answered',
  kind: 'rating',
  probability: 0.93,
  question: 'What was Exampleton rated?',
  headline: 'Good [1].',
  citations: [cite(exampleArticle, 1)],
  notes: [],
  suggestions: [],
};

function exampleVocabulary() {
  const source = `
grades: [{ id: good, name: good, names: [good] }, { id: inadequate, name: inadequate, names: [inadequate] }]
areas: [{ id: overall, name: overall effectiveness, names: [overall effectiveness] }]
help: ['A helpline: 0800 000']
`;
  const read = parseVocabulary('vocabulary.yaml', source);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.vocabulary;
}

export const exampleLibrary = createLibrary({
  articles: [exampleArticle],
  vocabulary: exampleVocabulary(),
  problems: [],
});

const longText = fc
  .tuple(anyText, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `${text} `.repeat(times));

const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.uuid(),
  file: fc.constant('example.md'),
  title: longText,
  publisher: longText,
  kind: fc.oneof(fc.constantFrom('newspaper', 'council', 'political party'), anyText),
  councils: fc.constant([]),
  clarifications: fc.constant([]),
  ratings: fc.constant([]),
  titleLine: fc.constant(2),
  text: longText,
  bodyLine: fc.nat(50),
});

const anyAddress = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('not an address', 'javascript:alert(1)', `https://example.org/${'x'.repeat(600)}`),
);

const anySource: fc.Arbitrary<Article> = fc
  .tuple(anyArticle, fc.option(anyAddress), fc.option(fc.constantFrom('2010', '2022-06~', '2014-11-19')))
  .map(([article, url, published]) => ({
    ...article,
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { published }),
  }));

const anyCitations: fc.Arbitrary<readonly Citation[]> = fc
  .array(fc.tuple(anySource, fc.nat(), fc.nat()), { maxLength: 30 })
  .map((drawn) =>
    drawn.map(([article, a, b], index) => {
      const [start = 0, end = 0] = [a, b]
        .map((offset) => offset % (article.text.length + 1))
        .toSorted((x, y) => x - y);
      return { number: index + 1, article, span: { start, end } };
    }),
  );

/** Any answer at all, of any length. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    fc.record({
      question: longText,
      headline: longText,
      kind: fc.constant('statement' as const),
      probability: fc.constant(0.5),
    }),
    fc.array(longText, { maxLength: 20 }),
    fc.array(longText, { maxLength: 5 }),
    anyCitations,
    fc.constantFrom('answered' as const, 'ambiguous' as const, 'unanswered' as const),
  )
  .map(([words, notes, suggestions, citations, status]) => {
    const common = { ...words, notes, suggestions };
    const [first, ...further] = citations;
    if (status === 'ambiguous') return { ...common, status, citations };
    if (status === 'unanswered' || !first)
      return { ...common, status: 'unanswered', reason: 'not-said', citations };
    return { ...common, status, citations: [first, ...further] };
  });
