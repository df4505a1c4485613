import { expect, test } from 'vitest';
import { ordinalsIn } from '../../src/search/ordinals.ts';
import { tokensOf } from '../../src/search/tokens.ts';

const ordinals = (text: string) =>
  ordinalsIn(tokensOf(text)).map(({ place, things, start }) => ({ place, things, at: text.slice(start) }));

test('what is counted in order, in words or figures', () => {
  expect(ordinals('The third Ofsted monitoring visit, then a 4th visit')).toEqual([
    { place: 3, things: ['ofst', 'monitor', 'visit'], at: 'third Ofsted monitoring visit, then a 4th visit' },
    { place: 4, things: ['visit'], at: '4th visit' },
  ]);
});

test.each([
  'at first',
  'at first inspectors thought',
  'the 3rd of May',
  'on 3rd May 2022',
  '1st November',
  'secondary schools',
  'First, and last',
])('%s counts nothing', (text) => {
  expect(ordinals(text)).toEqual([]);
});

test('of several that are joined each counts', () => {
  expect(
    ordinals('the second and third monitoring visits').map(({ place, things }) => [place, things]),
  ).toEqual([
    [2, ['monitor', 'visit']],
    [3, ['monitor', 'visit']],
  ]);
});
