import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, quoteOf } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';

const head = ['title: Leeds rated good', 'publisher: The Example', 'published: 2014-11-19'];

function file(front: readonly string[], body = 'The first.\n\nThe second, in January.'): string {
  return `---\n${front.join('\n')}\n---\n\n${body}\n`;
}

function articleIn(source: string) {
  const read = parseArticle('a.md', source);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.article;
}

function problemsIn(source: string): string[] {
  const read = parseArticle('a.md', source);
  return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('a good file', () => {
  test('gives what its front matter says, and its words to the character', () => {
    const body = 'One\u00a0two.  Three.\u00a0\n\n  • “an item”.';
    const front = [
      ...head,
      'kind: newspaper',
      'author: A. Writer',
      'url: https://example.org/a',
      'council: [Leeds, Bradford]',
    ];
    expect(articleIn(file(front, body))).toEqual({
      id: 'a',
      file: 'a.md',
      title: 'Leeds rated good',
      titleLine: 2,
      publisher: 'The Example',
      kind: 'newspaper',
      author: 'A. Writer',
      published: '2014-11-19',
      url: 'https://example.org/a',
      councils: ['Leeds', 'Bradford'],
      clarifications: [],
      ratings: [],
      text: body,
      bodyLine: 11,
    });
  });

  test('may leave out what nobody knows', () => {
    const article = articleIn(
      file([...head.slice(0, 2), 'published: unknown', 'author: unknown', 'url: Unknown']),
    );
    expect(article).not.toHaveProperty('published');
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('url');
    expect(article.councils).toEqual([]);
    expect(article.kind).not.toBe('');
  });

  test.each(['2014', '2014-11', '2014-09-16/2014-10-08', '2022-06~', "'2014'"])(
    'takes %s as a date',
    (date) => {
      expect(articleIn(file([...head.slice(0, 2), `published: ${date}`])).published).toBe(
        date.replaceAll("'", ''),
      );
    },
  );

  test('finds the place of a clarification', () => {
    const article = articleIn(
      file([
        ...head,
        'clarifications:',
        '  - phrase: in January',
        '    means: 2015-01',
        '    basis: its date',
      ]),
    );
    const [clarification] = article.clarifications;
    expect(clarification).toMatchObject({ means: '2015-01', basis: 'its date' });
    expect(clarification && quoteOf(article, clarification.span)).toBe('in January');
    expect(clarification && lineOf(article, clarification.span)).toBe(13);
  });

  test.each([
    ['CRLF', (source: string) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source: string) => `\uFEFF${source}`],
    ['no final line end', (source: string) => source.trimEnd()],
    ['blanks after the fences', (source: string) => source.replaceAll('---', '---  ')],
    ['keys that it does not know', (source: string) => source.replace('title', 'tags: [a, b]\ntitle')],
  ])('may be written with %s', (_, change) => {
    expect(articleIn(change(file(head))).text).toBe('The first.\n\nThe second, in January.');
  });

  test('keeps a line of hyphens in its body', () => {
    expect(articleIn(file(head, 'One.\n\n---\n\nTwo.')).text).toBe('One.\n\n---\n\nTwo.');
  });
});

describe('a file with a mistake', () => {
  const clarified = (phrase: string, means = '2015-01') =>
    file(
      [...head, 'clarifications:', `  - phrase: "${phrase}"`, `    means: ${means}`, '    basis: its date'],
      'Ho ho, one\u00a0day.',
    );

  test.each([
    ['no front matter', 'Just text.', /^1: no front matter/],
    ['an empty file', '', /^1: no front matter/],
    ['no end of the front matter', `---\n${head.join('\n')}\n\nText.`, /^1: the front matter has no end/],
    ['an empty body', file(head, ' \n\u00a0\n'), /^5: the body is empty/],
    ['no title', file(head.slice(1)), /^\d: `title` is missing; for example: title: /],
    ['an empty title', file(['title:', ...head.slice(1)]), /^2: `title` is empty/],
    ['no date', file(head.slice(0, 2)), /^\d: `published` is missing; .*unknown/],
    [
      'a date in words',
      file([...head.slice(0, 2), 'published: 19 Nov 2014']),
      /^4: `published` is not a date: "19 Nov 2014"; write 2014-11-19/,
    ],
    [
      'a day that never was',
      file([...head.slice(0, 2), 'published: 2014-02-30']),
      /^4: `published` is not a date/,
    ],
    [
      'an address that is none',
      file([...head, 'url: javascript:alert(1)']),
      /^5: `url` is not a web address/,
    ],
    ['a list for a title', file(['title: [a, b]', ...head.slice(1)]), /^2: `title` must be one line/],
    [
      'a council that is neither name nor list',
      file([...head, 'council:', '  a: b']),
      /^6: `council` must be a name or a list/,
    ],
    ['a phrase that does not occur', clarified('in May'), /^6: the phrase "in May" does not occur/],
    ['a phrase with another blank', clarified('one day'), /^6: .*no-break space/],
    ['a phrase that occurs twice', clarified('o'), /^6: the phrase "o" occurs more than once/],
    ['a clarification without a date', clarified('day', 'soon'), /^7: `means` is not a date: "soon"/],
    ['YAML that is none', file(['title: a: b', ...head.slice(1)]), /^2: not valid YAML.*quotes/],
    ['a key twice', file([...head, 'title: again']), /^5: not valid YAML.*unique/],
    ['an alias', file([...head, 'kind: &a b', 'author: *a']), /^6: the alias \*a is not allowed/],
    ['a list in place of keys', file(['- a', '- b']), /^2: the front matter must be lines such as title/],
    ['no line in the front matter', '---\n---\n\nText.', /^2: the front matter must be lines/],
    [
      'a control character',
      file(head, 'One.\n\nTwo\u0007.'),
      /^9: the line holds the control character U\+0007/,
    ],
    [
      'an escaped control character',
      file(['title: "a\\u001Bb"', ...head.slice(1)]),
      /^2: `title` must be one line/,
    ],
    ['absurd nesting', file([`title: ${'['.repeat(50_000)}`]), /^2: the YAML is nested too deeply/],
  ])('(%s) is told where and what', (_, source, expected) => {
    expect(problemsIn(source)).toEqual([expect.stringMatching(expected)]);
  });

  test('is told all of them at once, in order', () => {
    const source = file(['title:', 'url: ftp://x', 'published: soon']);
    expect(problemsIn(source).map((problem) => problem.slice(0, 14))).toEqual([
      '2: `title` is ',
      '2: `publisher`',
      '3: `url` is no',
      '4: `published`',
    ]);
  });

  test('never makes the parser throw, and a clarification is never out of place', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      'title: ',
      'published: 2014',
      '\r\n',
      '  - phrase: a',
      '*a',
      '&a',
      '"',
      ': ',
      '{',
      '\uFEFF',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const read = parseArticle('a.md', parts.join(''));
        if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
        else expect(read.article.text.trim()).not.toBe('');
      }),
    );
  });
});

describe('front matter as people write it', () => {
  const front = ['title: Services rated good', 'publisher: The Example', 'published: 2019-03-14'];
  const problemsIn = (lines: readonly string[]) => {
    const read = parseArticle('a.md', `---\n${lines.join('\n')}\n---\n\nOfsted came.\n`);
    return 'problems' in read ? read.problems.map(({ line, message }) => `${line}: ${message}`) : [];
  };

  test.each([
    ['published: 14 March 2019', '4: `published` is not a date: "14 March 2019"; write 2019-03-14'],
    ['published: 14/03/2019', '4: `published` is not a date: "14/03/2019"; write 2019-03-14'],
    ['published: 14.3.2019', '4: `published` is not a date: "14.3.2019"; write 2019-03-14'],
    ['published: 2019/3/14', '4: `published` is not a date: "2019/3/14"; write 2019-03-14'],
    [
      'published: "2019-03-14T10:00:00Z"',
      '4: `published` is not a date: "2019-03-14T10:00:00Z"; write 2019-03-14',
    ],
    ['published: March 2019', '4: `published` is not a date: "March 2019"; write 2019-03'],
    ['published: March 14th, 2019', '4: `published` is not a date: "March 14th, 2019"; write 2019-03-14'],
    [
      'published: 31/02/2019',
      '4: `published` is not a date: "31/02/2019"; write 2014-11-19, 2014-11, 2014, 2014-09-16/2014-10-08 or 2022-06~ (about), or: unknown',
    ],
  ])('%s', (line, problem) => {
    expect(problemsIn([...front.slice(0, 2), line])).toEqual([problem]);
  });

  test('keys in capitals are named', () => {
    expect(problemsIn(['Title: Services rated good', ...front.slice(1)])[0]).toBe(
      '2: write title: in small letters; `Title` is not read',
    );
    expect(problemsIn([...front, 'Council: Exampleton'])).toEqual([
      '5: write council: in small letters; `Council` is not read',
    ]);
  });

  test.each([
    ['councils: [Exampleton]', 'write council: for it; `councils` is not read'],
    ['link: https://example.org/a', 'write url: for it; `link` is not read'],
    ['byline: A. Writer', 'write author: for it; `byline` is not read'],
  ])('keys by another name are named: %s', (line, problem) => {
    expect(problemsIn([...front, line])).toEqual([`5: ${problem}`]);
  });

  test('a key of the editor’s own is none of these', () => {
    expect(problemsIn([...front, 'date: 2019-03-20', 'checked: by Jo'])).toEqual([]);
  });

  test.each([
    ['before an entry', ['council:', '\t- Exampleton'], 6],
    ['before a key', ['\tcouncil: Exampleton'], 5],
  ])('a tab as indentation is named: %s', (_where, lines, line) => {
    expect(problemsIn([...front, ...lines])).toEqual([
      `${line}: the line begins with a tab; take it out, or put two blanks in its place where the line belongs to the one above`,
    ]);
  });

  test.each([
    ['London Borough of Exampleton'],
    ['the Royal Borough of Exampleton Council'],
    ['The City of Exampleton Metropolitan District Council'],
    ['Exampleton Metropolitan Borough Council'],
    ['Exampleton County Council'],
    ['Exampleton MBC'],
    ['Council of the Exampleton'],
    ['Exampleton  Council '],
  ])('a council’s full name is that council: %s', (name) => {
    const source = `---\n${front.join('\n')}\ncouncil: ["${name}", Yham]\n---\n\nOfsted came.\n`;
    expect(parseArticle('a.md', source)).toMatchObject({ article: { councils: ['Exampleton', 'Yham'] } });
  });
});
