import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { blocksOf } from '../../src/knowledge/blocks.ts';
import { sentencesOf } from '../../src/knowledge/sentences.ts';

function articleOf(text: string): Article {
  return {
    id: 'a',
    file: 'a.md',
    title: 'A',
    titleLine: 2,
    publisher: 'P',
    kind: 'newspaper',
    councils: [],
    clarifications: [],
    ratings: [],
    text,
    bodyLine: 1,
  };
}

function sentencesIn(text: string): string[] {
  const article = articleOf(text);
  return sentencesOf(article).map(({ span }) => quoteOf(article, span));
}

function blocksIn(text: string): string[] {
  return blocksOf(text).map(
    ({ kind, span, lead }) =>
      `${kind}${lead === undefined ? '' : `<${lead}`}: ${text.slice(span.start, span.end)}`,
  );
}

describe('sentences', () => {
  // Each row: the sentences, joined by " | ", as they stand in one paragraph without the bar.
  test.each([
    'It was good. | It stayed good! | Was it? | Yes.',
    'Cllr. Ann Lee met Mr. Roy and Dr. Poe. | The others left.',
    'She met Prof. Li at St. Mary’s, with Rev. Dan and Sir. Tom. | He spoke.',
    'The council, e.g. Leeds, i.e. the city, improved. | It did.',
    'It was Leeds v. Bradford vs. York. | Leeds won.',
    'See No. 12, p. 4 and pp. 5-6 of the report. | It is long.',
    'They said no. | Then they left.',
    'The visit was on 3 Sept. 2014 and in Nov. 2017. | It was long.',
    'It began in Sept. | Ofsted came in Oct. | They left.',
    'It opens at 9 a.m. Monday to 5 p.m. Friday. | The rest is closed.',
    'The U.K. Government stepped in. | It left the U.K. | The council stayed.',
    'Staff, managers, etc. were praised. | They agreed.',
    'It was led by A. Jones and J. K. Poe. | They left.',
    'Ofsted came in 2014. | The next came in 2017.',
    'It costs £12.5m. | It rose by 3.5 per cent.',
    '“Is it good?” she asked. | “It is!” he said. | They left.',
    '"It is not." he said. | "We are better." | They left.',
    'Ofsted found: “It is weak. | It is slow. | It drifts.” | The council agreed.',
    'It is a “clear priority”. | It has “a plan”. | It works.',
    '“It is better now,” it said. | “It is safe.”',
    'The four areas were; one, two, and three. | All were good.',
    'It is safe.\u00a0 | It is good.\u00a0\u00a0 | It is kind.',
  ])('%s', (row) => {
    const expected = row.split(' | ').map((sentence) => sentence.trim());
    expect(sentencesIn(row.replaceAll(' | ', ' '))).toEqual(expected);
  });

  test.each([
    ['It ended in 2014.The next began in 2017.', ['It ended in 2014.', 'The next began in 2017.']],
    ['It was “good”.The council agreed.', ['It was “good”.', 'The council agreed.']],
    ['It was “good.”The council agreed.', ['It was “good.”', 'The council agreed.']],
    ['It is good.“We agree,” she said.', ['It is good.', '“We agree,” she said.']],
    [
      'See https://example.org/a.The and ask@example.Org now.',
      ['See https://example.org/a.The and ask@example.Org now.'],
    ],
    ['The B.B.C. Trust said so.', ['The B.B.C. Trust said so.']],
  ])('where a blank is missing: %s', (text, expected) => {
    expect(sentencesIn(text)).toEqual(expected);
  });

  test.each([
    "Town's children's services rated 'good'",
    'Failing? Ofsted says yes',
    'Dr Lee: the town that changed',
  ])('a headline is one sentence: %s', (headline) => {
    expect(sentencesIn(`${headline}\n\nIt was good. It is.`)).toEqual([headline, 'It was good.', 'It is.']);
  });

  test('blanks between two breaks are no sentence', () => {
    expect(sentencesIn('\u0000\r\r. The end')).toEqual(['\u0000', '.', 'The end']);
  });

  test('a quotation that runs over paragraphs gives each paragraph its own sentences', () => {
    expect(sentencesIn('It said: “One is good.\n\n“Two is better. Three is best.”')).toEqual([
      'It said: “One is good.',
      '“Two is better.',
      'Three is best.”',
    ]);
  });
});

describe('blocks', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['paragraphs', 'One is.\n\n \u00a0 \n\nTwo is.', ['paragraph: One is.', 'paragraph: Two is.']],
    [
      'a list with its lead',
      'They found:\n\n  • One is.\n  •\u00a0Two is.\n\nThe end is.',
      ['paragraph: They found:', 'item<0: One is.', 'item<0: Two is.', 'paragraph: The end is.'],
    ],
    [
      'a list without a lead',
      'It is.\n- One\n* Two\n1. Three\n2) Four\n– Five',
      ['paragraph: It is.', 'item: One', 'item: Two', 'item: Three', 'item: Four', 'item: Five'],
    ],
    [
      'an item over two lines',
      'Found:\n- a long item that\n  goes on\n- another',
      ['paragraph: Found:', 'item<0: a long item that\n  goes on', 'item<0: another'],
    ],
    [
      'headings',
      '## What they found\nIt is.\n\nA headline with ‘good’\n\nIt said:',
      [
        'heading: What they found',
        'paragraph: It is.',
        'heading: A headline with ‘good’',
        'paragraph: It said:',
      ],
    ],
    [
      'a soft wrap',
      'The council was rated as inadequate by the\ninspectors of the regulator, who said that\nOfsted would return.',
      [
        'paragraph: The council was rated as inadequate by the\ninspectors of the regulator, who said that\nOfsted would return.',
      ],
    ],
    [
      'one paragraph a line',
      'A headline by a writer\nThe first paragraph is here.\n“The second is here, and longer than the others.”\nThe third is here.',
      [
        'heading: A headline by a writer',
        'paragraph: The first paragraph is here.',
        'paragraph: “The second is here, and longer than the others.”',
        'paragraph: The third is here.',
      ],
    ],
    [
      'byline and date',
      'Ann Lee\nWednesday, November 19, 2014',
      ['heading: Ann Lee', 'heading: Wednesday, November 19, 2014'],
    ],
    [
      'a dash that begins a wrapped line',
      'The struggling northern council\n– at the centre of it – was rated\ninadequate.',
      ['paragraph: The struggling northern council\n– at the centre of it – was rated\ninadequate.'],
    ],
    [
      'an abbreviation at a line end',
      'They met with the famous Dr.\nLee of Leeds and left.',
      ['paragraph: They met with the famous Dr.\nLee of Leeds and left.'],
    ],
    ['nothing', ' \n\n\u00a0\n', []],
  ])('%s', (_, text, expected) => {
    expect(blocksIn(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    '. ',
    '.',
    '\n',
    '\n\n',
    '\u00a0',
    '  • ',
    '- ',
    '– ',
    '1. ',
    '# ',
    ':',
    '“',
    '”',
    '"',
    '?',
    'Dr. ',
    'A. ',
    'The ',
    'good',
    'Ofsted',
    '2014',
    '\u2028',
    '🙂',
    '\t',
    '\r',
  );
  const texts = fc
    .array(fc.oneof({ weight: 6, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('sentences are in order, disjoint, trimmed, within their block, and leave out only blanks, bullets and marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let left = '';
        for (const { span, block } of sentencesOf(articleOf(text))) {
          expect(span.start).toBeGreaterThanOrEqual(Math.max(end, block.span.start));
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(block.span.end);
          const quote = text.slice(span.start, span.end);
          expect(quote).toBe(quote.trim());
          left += `${text.slice(end, span.start)}\n`;
          end = span.end;
        }
        left += text.slice(end);
        expect(left).toMatch(/^(?:\s|[•‣◦▪*–-]\s|#{1,6}\s|\d{1,2}[.)]\s|\((?:\d{1,2}|[a-z])\)\s)*$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('a very long paragraph is read all the same', () => {
    expect(sentencesIn('It was good. '.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('the sign of a footnote belongs to its sentence, and ends none', () => {
  test.each<[text: string, sentences: readonly string[]]>([
    [
      'It was rated in 2018.[1] The council spent £2m.[2]',
      ['It was rated in 2018.[1]', 'The council spent £2m.[2]'],
    ],
    ['It was rated in 2018.¹ The council spent £2m.²', ['It was rated in 2018.¹', 'The council spent £2m.²']],
    ['It was rated[^a] in 2018.[^b] More came.', ['It was rated[^a] in 2018.[^b]', 'More came.']],
    ['It was bad.[12, 13] The council agreed.', ['It was bad.[12, 13]', 'The council agreed.']],
    ['It was bad.[2–4] The council agreed.', ['It was bad.[2–4]', 'The council agreed.']],
    ['It was bad.[note 2] The council agreed.', ['It was bad.[note 2]', 'The council agreed.']],
    ['It was bad.[iv] The council agreed.', ['It was bad.[iv]', 'The council agreed.']],
    ['It was bad.^2^ The council agreed.', ['It was bad.^2^', 'The council agreed.']],
    ['It was inadequate.1 The council agreed.', ['It was inadequate.1', 'The council agreed.']],
    ['It cost £2.5 million. See para 4.1 The plan.', ['It cost £2.5 million.', 'See para 4.1 The plan.']],
    ['“It was [a] bad plan,” she said.', ['“It was [a] bad plan,” she said.']],
    ['**It was bad.** The council agreed.', ['**It was bad.**', 'The council agreed.']],
    ['It was bad. _The council_ agreed.', ['It was bad.', '_The council_ agreed.']],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

test('bullets under a heading belong to it, with and without a colon; those below a paragraph or a row do not', () => {
  expect(blocksIn('## What needs to improve\n\n- the waits\n- the homes')).toEqual([
    'heading: What needs to improve',
    'item<0: the waits',
    'item<0: the homes',
  ]);
  expect(blocksIn('What needs to improve\n· the waits')).toEqual([
    'heading: What needs to improve',
    'item<0: the waits',
  ]);
  expect(blocksIn('Much was said.\n\n- the waits')).toEqual(['paragraph: Much was said.', 'item: the waits']);
  expect(blocksIn('Area | Grade\n\n- the waits')).toEqual(['heading: Area | Grade', 'item: the waits']);
});
