import { describe, expect, test } from 'vitest';
import { createNameFinder } from '../../src/mentions/names.ts';

const find = createNameFinder([
  ['child protection', 'protection'],
  ['help and protection', 'help'],
  ['looked-after children', 'care'],
  ['children in care and care leavers', 'care'],
  ['children in care and care leavers', 'leavers'],
  ['children in care', 'care'],
  ["leader of the council's cabinet", 'leader'],
  ['leader', 'person'],
  ['requires improvement (again)', 'grade'],
]);
const found = (text: string) => find(text).map(({ id, span }) => [id, text.slice(span.start, span.end)]);

describe('names', () => {
  test.each([
    ['Child Protection was weak', [['protection', 'Child Protection']], 'whatever the case'],
    ['child-protection plans', [['protection', 'child-protection']], 'a hyphen for a blank'],
    ['looked after children', [['care', 'looked after children']], 'a blank for a hyphen'],
    ['child\u00a0protection', [['protection', 'child\u00a0protection']], 'a no-break space'],
    ['child\nprotection', [['protection', 'child\nprotection']], 'a line end'],
    ['help & protection', [['help', 'help & protection']], '& for and'],
    [
      'leader of the council’s cabinet',
      [['leader', 'leader of the council’s cabinet']],
      'a curly apostrophe, and the longest name',
    ],
    [
      'leader of the councils cabinet',
      [['leader', 'leader of the councils cabinet']],
      'a missing apostrophe',
    ],
    [
      'children in care and care leavers',
      [
        ['care', 'children in care and care leavers'],
        ['leavers', 'children in care and care leavers'],
      ],
      'a name of two',
    ],
    [
      'children in care, leader',
      [
        ['care', 'children in care'],
        ['person', 'leader'],
      ],
      'in order',
    ],
    ['requires  improvement (again)', [['grade', 'requires  improvement (again)']], 'marks in a name'],
    ['the leadership', [], 'whole words only'],
    ['a cheerleader', [], 'whole words only'],
    ['children in careful hands', [], 'whole words only'],
    ['', [], 'nothing'],
  ])('in %j: %j (%s)', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('of an empty list are never found', () => {
    expect(createNameFinder([])('leader')).toEqual([]);
  });
});
