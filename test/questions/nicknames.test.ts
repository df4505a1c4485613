import { describe, expect, it } from 'vitest';
import { findersOf } from '../../src/questions/finders.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const rated = (council: string) =>
  articleOf(`Ofsted rated ${council} Council good overall in March 2019.`, { id: council, council });
const namedIn = (councils: readonly string[], question: string): readonly string[] =>
  findersOf(libraryOf(...councils.map(rated)))
    .councils(question)
    .map(({ council }) => council);

describe('what people call a council', () => {
  it.each([
    ['what did donny get', ['Doncaster'], ['Doncaster']],
    ['south glos rating', ['South Gloucestershire', 'Gloucestershire'], ['South Gloucestershire']],
    ['glos rating', ['South Gloucestershire', 'Gloucestershire'], ['Gloucestershire']],
    ['west northants rating', ['West Northamptonshire'], ['West Northamptonshire']],
    ['what did donny get', ['Exampleton'], []],
    ['is stoke newington good', ['Stoke-on-Trent'], []],
  ])('%s, of %j: %j', (question, councils, named) => {
    expect(namedIn(councils, question)).toEqual(named);
  });

  it('is no council within the name of somebody known', () => {
    const library = libraryOf(
      rated('Doncaster'),
      articleOf('Donny Price, a social worker in Doncaster, said: “Things are better now.”', {
        council: 'Doncaster',
      }),
    );
    expect(findersOf(library).councils('what did Donny Price say')).toEqual([]);
  });
});
