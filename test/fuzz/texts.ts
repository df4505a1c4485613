import fc from 'fast-check';
import { hostileQuestions } from '../answers/hostile-questions.ts';
import { anyText } from '../discord/hostile.ts';

/** What a person may type, or post: up to 6,000 characters of hostile pieces, words of the field and anything else. */
export function anyTyped(words: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...ASKING),
    fc.constantFrom(...hostileQuestions.map(({ question }) => question.slice(0, 200))),
    anyText,
    fc.string({ unit: 'binary' }),
  );
  const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 400 })).map(([one, times]) => one.repeat(times));
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: piece }, repeated), { maxLength: 14 })
    .map((pieces) => pieces.join(' ').slice(0, 6000));
}

const ASKING =
  'what when who whom why how many did was is the rating grade latest compare over time said not in of for 2014 January “good” rated inadequate . ? \n'.split(
    ' ',
  );

const PIECES = [
  '<div>',
  '&amp;',
  '&#x202e;',
  '<!--',
  '“',
  '"',
  '‘a b’ ',
  '[a](',
  '- ',
  '> ',
  '# ',
  '| ',
  'Xton Council was rated good. ',
  '\u0301',
  '\u200b',
  '\u202e',
  'A',
  'a, ',
  '1. ',
  '\t',
  'January ',
];

/** A file as an editor, or somebody who means harm, may put it into the folder of articles. */
export const anyFile: fc.Arbitrary<string> = fc
  .record({
    front: fc.array(
      fc.oneof(
        fc.constantFrom(...FRONT(), ...bombs()),
        fc
          .tuple(
            fc.constantFrom('title', 'published', 'url', 'council', 'clarifications', '__proto__'),
            anyText,
          )
          .map(([key, value]) => `${key}: ${value}`),
      ),
      { maxLength: 12 },
    ),
    fence: fc.constantFrom('---', '---', '---', '--- ', '...', ''),
    body: fc.array(
      fc.oneof(
        fc.constantFrom(...BODY()),
        anyText,
        fc
          .tuple(fc.constantFrom(...PIECES), fc.integer({ max: 1500, min: 1 }))
          .map(([one, times]) => one.repeat(times)),
      ),
      { maxLength: 8 },
    ),
  })
  .map(({ front, fence, body }) => `---\n${front.join('\n')}\n${fence}\n\n${body.join('\n')}\n`);

function FRONT(): readonly string[] {
  return [
    'title: Rated good',
    'publisher: The Example',
    'published: 2014-11-19',
    'council: [Xton, Yham]',
    'url: https://example.org/a',
  ];
}

/** Aliases that double, nesting, merge keys, tags that make objects, endless keys. */
function bombs(): readonly string[] {
  return [
    [
      'a: &a [x, x]',
      ...[...'bcdefgh'].map((key, i) => `${key}: &${key} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ].join('\n'),
    `title: ${'['.repeat(3000)}`,
    `title: ${'{a: '.repeat(2000)}`,
    Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    '<<: {title: Merged}',
    'title: !!js/function "function () { throw 1 }"',
    'title: !!binary AAAA',
    '? [complex, key]\n: value',
    `${'k'.repeat(5000)}: long`,
    'title: one\ntitle: two',
    'title: "\\u0000\\u202e\\u200b"',
    '%YAML 9.9',
    '--- !!set {a, b}',
    '&a a: *a',
  ];
}

function BODY(): readonly string[] {
  return [
    'Xton Council has been rated inadequate by Ofsted.',
    'Inspectors said in January: “Leaders do not act.”',
    `<${'div><'.repeat(500)}p>Words</p>`,
    '<script>alert(1)</script><iframe src=x><svg onload=x>',
    '- one\n- two\n\n1. three',
    '# Heading\n\n## Another',
    '---',
  ];
}
