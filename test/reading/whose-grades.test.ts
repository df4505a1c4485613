import { describe, expect, test } from 'vitest';
import { createRatingReader } from '../../src/reading/ratings.ts';
import { vocabulary } from '../example-library.ts';

const reader = createRatingReader(vocabulary, ['Exampleton']);

/** The grades that a sentence gives to the council or its services. */
const gradesIn = (text: string): string =>
  reader
    .read(text)
    .map(({ grade }) => grade)
    .join('; ');

describe('so many of something are no service', () => {
  test.each([
    ...['12', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['fifteen', 'twenty', 'half', 'a third', 'a quarter', 'some', 'many', 'few'],
  ])('%s', (number) => {
    expect(gradesIn(`Of the council’s services, ${number} were just good, Ofsted said.`)).toBe('');
    expect(gradesIn(`Of the council’s services, ${number} of them were rated good.`)).toBe('');
  });
});

describe('whose the grade is', () => {
  test.each([
    ...['service', 'services', 'council', 'authority', 'department', 'directorate', 'borough', 'county'],
    ...['city', 'town', 'district', 'provision'],
  ])('the council’s, where it is said of the %s', (subject) => {
    expect(gradesIn(`Ofsted told the ${subject} that it was rated good.`)).toBe('good');
    expect(gradesIn(`The ${subject} was rated good.`)).toBe('good');
  });

  test.each([
    ...['case', 'audit', 'file', 'plan', 'assessment', 'home', 'school', 'college', 'nursery', 'provider'],
    ...['setting', 'hospital', 'lesson', 'team', 'house', 'academy', 'partnership', 'website'],
  ])('not the council’s, where it is said of a %s', (subject) => {
    expect(gradesIn(`In Exampleton, one ${subject} was rated good.`)).toBe('');
    expect(gradesIn(`The council said the ${subject} was rated good.`)).toBe('');
  });

  test.each([
    ...['area requires', 'areas require', 'issue requires', 'issues require', 'things require'],
    ...['matters require', 'aspects require', 'points require', 'elements require', 'parts require'],
    ...['practice requires', 'procedures require', 'systems require'],
  ])('nobody’s, where something of a service requires improvement: %s', (subject) => {
    expect(gradesIn(`The council’s ${subject} improvement, said Jo Doe.`)).toBe('');
  });
});
