import { describe, expect, test } from 'vitest';
import { articleOf, libraryOf } from '../example-library.ts';
import { claimsIn } from './claims-in.ts';

describe('an overall grade is never made of', () => {
  test.each([
    ['people’s', 'The council stayed where it was, although its leaders were judged to be good.'],
    [
      'a part’s',
      'Leadership was outstanding: it is the first time that any part of the service has earned the top grade.',
    ],
    ['a home’s', 'Elm House, a home for four children that the council pays for, was rated inadequate.'],
    [
      'an agency’s',
      'Separately, Elm Fostering, an independent agency in Exampleton, was rated inadequate. It was good before that.',
    ],
    ['a school’s', 'Greenfield School in Exampleton was rated inadequate by Ofsted.'],
    ['other councils’', '17 of the 152 councils in England had services that were rated inadequate.'],
    ['what is not graded', 'The council was judged good for its minute-taking.'],
    ['a saying', 'Jo Doe, the director, said: "Good is not the finish line for our services."'],
  ])('%s', (_, text) => {
    expect(claimsIn(text).filter((claim) => claim.startsWith('overall'))).toEqual([]);
  });

  test.each([
    ['The council was rated good for the first time.', 'overall good now'],
    ['Exampleton was rated inadequate for its services to children.', 'overall inadequate now'],
    ['The council was judged good for the impact of its leaders.', 'leadership good now'],
    ['Unlike other authorities, Exampleton Council was rated good.', 'overall good now'],
    ['In every part of the borough, children’s services were rated good.', 'overall good now'],
    ['Services required improvement to be good.', 'overall requires-improvement now'],
  ])('but of the whole: %s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  test('but of the whole, where a sentence speaks of areas of concern', () => {
    const text = 'Children’s services in Exampleton were rated good, despite some areas of concern.';
    expect(claimsIn(text)).toEqual(['overall good now']);
  });

  test('“it” is the area that the sentence has named', () => {
    const text = 'Help and protection was marked down: inspectors said it "requires improvement to be good".';
    expect(claimsIn(text)).toEqual(['help-and-protection requires-improvement now']);
  });

  test('a home’s or another framework’s visit is no inspection of the council', () => {
    const text = [
      'Exampleton Council was rated good after an inspection between 24 October and 4 November.',
      'Elm House, a home for four children, was rated good after a visit in September.',
      'In January 2018 a joint inspection by Ofsted and the Care Quality Commission found weaknesses.',
    ].join('\n\n');
    expect(
      libraryOf(articleOf(text, { published: '2022-12-01' })).inspections.map(({ visited }) => visited),
    ).toEqual(['2022-10-24/2022-11-04']);
  });
});
