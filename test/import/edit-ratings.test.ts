import { describe, expect, test } from 'vitest';
import { withRatings } from '../../src/import/edit-ratings.ts';
import { parseArticle } from '../../src/knowledge/parse.ts';
import type { RatingEntry } from '../../src/knowledge/rating-entry.ts';

const front =
  'title: Services rated good # as printed\npublisher: The Example\npublished: 2022-12-01\ncouncil: Exampleton';
const body = 'Ofsted rated help good.\nIt was good.\n\nLeaders were inadequate.';
const good: RatingEntry = {
  quote: 'rated help good',
  words: 'good',
  area: ['help-and-protection'],
  grade: 'good',
};
const none: RatingEntry = {
  quote: 'Leaders were inadequate',
  words: 'inadequate',
  none: 'a joke: "not" one',
};
const fileOf = (yaml: string, end = '\n') => `---\n${yaml}\n---\n\n${body}\n`.replaceAll('\n', end);
const ratingsOf = (source: string) => {
  const parsed = parseArticle('a.md', source);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.article.ratings;
};

/** What stands in a file besides the lines that were added. */
const without = (lines: readonly string[], source: string) =>
  lines.reduce((text, line) => text.replace(line, ''), source);

const added = [
  'ratings:\n',
  '  - quote: rated help good\n',
  '    words: good\n',
  '    area: help-and-protection\n',
  '    grade: good\n',
];

test('the first rating: a block before the second fence, and nothing else changes', () => {
  const source = fileOf(front);
  const changed = withRatings('a.md', source, [good]);
  expect(changed).toContain(added.join(''));
  expect(without(added, changed)).toBe(source);
});

test.each(['\r\n', '\r'])('line ends stay what they are: %j, and so does a byte order mark', (end) => {
  const source = `\ufeff${fileOf(front, end)}`;
  const changed = withRatings('a.md', source, [good]);
  expect(
    without(
      added.map((line) => line.replace('\n', end)),
      changed,
    ),
  ).toBe(source);
});

const other = '  - quote: It was good\n    none: of the weather';

test('further ratings stand behind those that are there, with their comments and keys after them', () => {
  const source = fileOf(`${front}\nratings:   # by hand\n  # first\n${other}  # sure\n\nauthor: A. Writer`);
  const changed = withRatings('a.md', source, [good, none]);
  expect(ratingsOf(changed)).toHaveLength(3);
  expect(changed).toContain(
    '  # first\n  - quote: It was good\n    none: of the weather  # sure\n  - quote: rated help good\n',
  );
  expect(
    without(
      [
        ...added.slice(1),
        ...changed
          .split(/(?<=\n)/u)
          .filter((line) => /Leaders were i|joke|words: inad/u.test(line))
          .slice(0, 3),
      ],
      changed,
    ),
  ).toBe(source);
});

test('what was said of the same words is replaced, the rest stays in its place', () => {
  const earlier = withRatings('a.md', fileOf(`${front}\nratings:\n${other}`), [good]);
  const changed = withRatings('a.md', earlier, [{ quote: 'help good', words: 'good', none: 'no' }]);
  expect(ratingsOf(changed).map((rating) => ('none' in rating ? rating.none : rating.grade))).toEqual([
    'of the weather',
    'no',
  ]);
  expect(changed).toContain(other);
  expect(changed).not.toContain('help-and-protection');
});

test('several entries on the same words all stay', () => {
  const pair = [
    good,
    { ...good, area: ['overall'], inspection: ['2010', '2012'], council: ['Otherham', 'Thirdham'] },
  ];
  expect(ratingsOf(withRatings('a.md', fileOf(front), pair))).toMatchObject([
    { areas: ['help-and-protection'], inspections: [], councils: [] },
    { areas: ['overall'], inspections: ['2010', '2012'], councils: ['Otherham', 'Thirdham'] },
  ]);
});

describe('other forms of the block', () => {
  test.each([
    ['a list on one line', 'ratings: [{ quote: It was good, none: of the weather }]', 2],
    ['an empty list', 'ratings: []', 1],
    ['dashes without indent', 'ratings:\n- quote: It was good\n  none: of the weather', 2],
    ['dashes on lines of their own', 'ratings:\n  -\n    quote: It was good\n    none: of the weather', 2],
    ['a folded reason', 'ratings:\n  - quote: It was good\n    none: >-\n      of the\n      weather', 2],
  ])('%s', (_what, yaml, count) => {
    const changed = withRatings('a.md', fileOf(`${front}\n${yaml}\nauthor: A. Writer`), [good]);
    expect(ratingsOf(changed)).toHaveLength(count);
    expect(changed).toContain('\nauthor: A. Writer\n---\n');
    const again = withRatings('a.md', changed, [{ quote: 'It was good', none: 'no' }]);
    expect(ratingsOf(again).map((rating) => ('none' in rating ? rating.none : ''))).toEqual(['', 'no']);
  });
});

test('a quotation over a line’s end is kept to the character', () => {
  const over: RatingEntry = { quote: 'help good.\nIt was', words: 'good', none: 'no' };
  expect(ratingsOf(withRatings('a.md', fileOf(front), [over]))).toMatchObject([
    { span: { start: 18, end: 22 } },
  ]);
});

test.each([
  ['words that are not there', { ...good, quote: 'rated help bad' }, 'does not occur in the text'],
  ['words that are there twice', { ...good, quote: 'good', words: undefined }, 'more than once'],
  ['words not in the quote', { ...good, words: 'bad' }, 'does not occur in the quote'],
])('%s are refused, with what to do', (_what, { words, ...entry }, message) => {
  const given = { ...entry, ...(words === undefined ? {} : { words }) };
  expect(() => withRatings('a.md', fileOf(front), [given])).toThrow(message);
});

test('a file that cannot be read is refused', () => {
  expect(() => withRatings('a.md', fileOf(`${front}\nurl: nowhere`), [good])).toThrow(
    'line 6: `url` is not a web address',
  );
});
