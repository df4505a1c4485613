import { describe, expect, it } from 'vitest';
import { councilShortNames } from '../../src/questions/name-finders.ts';

describe('a part of a council’s name', () => {
  it('names a council of two places, or of an isle', () => {
    expect(councilShortNames(['Saltmere and Stowe', 'Isle of Aldney', 'Xton, Yverly and Zandon'])).toEqual([
      ['saltmere', 'Saltmere and Stowe'],
      ['stowe', 'Saltmere and Stowe'],
      ['aldney', 'Isle of Aldney'],
      ['xton', 'Xton, Yverly and Zandon'],
      ['yverly', 'Xton, Yverly and Zandon'],
      ['zandon', 'Xton, Yverly and Zandon'],
    ]);
  });

  it.each([
    ['a county without its compass point', ['North Lincolnshire', 'East Sussex']],
    ['a town upon a river', ['Kingston upon Hull']],
    ['a word of the language', ['Bath and North East Somerset', 'Castle and Three Rivers']],
    ['what two councils have', ['Hexmouth', 'Hexmouth and Bay']],
  ])('names none: %s', (_, councils) => {
    expect(councilShortNames(councils)).toEqual([]);
  });
});
