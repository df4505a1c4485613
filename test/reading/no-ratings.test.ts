import { describe, expect, test } from 'vitest';
import { createRatingReader } from '../../src/reading/ratings.ts';
import { vocabulary } from '../example-library.ts';

const reader = createRatingReader(vocabulary, ['Exampleton', 'Otherham']);
const gradesIn = (text: string): readonly string[] => reader.read(text).map(({ grade }) => grade);

describe('no rating is read', () => {
  test.each([
    'The council is no longer rated inadequate.',
    'The council was not rated good.',
    'The council wasn’t rated good.',
    'Services were not inadequate.',
    'The council has never been rated outstanding.',
    'The council failed to be rated good.',
    'The council missed out on a good rating.',
    'Leadership is not yet good.',
    'It is neither good nor outstanding.',
    'No area was rated outstanding.',
    'None of the services was judged good.',
    'Leadership was anything but “good”.',
    'The council narrowly avoided being rated inadequate.',
  ])('in a denial: %s', (text) => expect(gradesIn(text)).toEqual([]));

  test.each([
    'We will continue to work hard and aim for outstanding.',
    'The council hopes to be rated good.',
    'It could be rated good next year.',
    'The council wants to be outstanding.',
    'Exampleton should be rated good, said Jo Doe.',
    'The council is on its journey to good.',
    'Services would be rated inadequate under others.',
    'They will not rest until they are outstanding.',
    'The target is to be good by 2020.',
    'Jo Doe promised that the council will be outstanding.',
  ])('in a hope or condition: %s', (text) => expect(gradesIn(text)).toEqual([]));

  test.each([
    'The council found seven out of 18 cases it audited were inadequate.',
    'Of 27 cases, 12 were good.',
    'Exampleton received top marks from Ofsted in four of the five areas.',
    'Exampleton Council was rated outstanding by Ofsted in four of five judgements.',
    'The council said that 12 were good.',
    'Ofsted looked at the council’s services: 12 were judged to be good.',
    'Of those that the council runs, three were inadequate.',
    '12 were good, 15 required improvement and three were inadequate.',
    'Audits found that half of the plans were inadequate.',
    'Exampleton’s schools were rated good by Ofsted.',
    'The children’s home was rated inadequate by Ofsted.',
    'The fostering agency was rated outstanding.',
    'Adult social care was rated good.',
    'The police were rated inadequate.',
    'In Exampleton, 80% of schools are rated good or outstanding.',
    'Only one in five councils is rated outstanding by Ofsted.',
  ])('of cases, plans, schools and other services: %s', (text) => expect(gradesIn(text)).toEqual([]));

  test.each([
    'An outstanding service for children.',
    'Children now benefit from an outstanding service delivered by a stable workforce.',
    'Good progress has been made.',
    'Inspectors found the council’s advice to foster carers good.',
    'The vast majority of practice is of a good quality.',
    'Social workers do a good job.',
    'The council has made outstanding progress.',
    'It was a long way from providing good children’s services.',
    'They are failing to meet guidance to adequately protect children.',
    'Jo Doe has a good record of leadership.',
    'Adequate progress was made.',
  ])('in a mere adjective: %s', (text) => expect(gradesIn(text)).toEqual([]));

  test.each([
    'Support for children in care needed improvement because assessments were late.',
    'The local authority is working to address these areas of provision that require improvement.',
    'There are areas of practice that require improvement.',
    'Some issues still require improvement.',
  ])('in a finding that something needs improvement: %s', (text) => expect(gradesIn(text)).toEqual([]));

  test.each([
    ['Ofsted rated the council outstanding in four of the five areas.', 'the areas stand elsewhere'],
    ['Two of the four judgements were good.', 'the areas stand elsewhere'],
    ['Ofsted rates councils outstanding, good, requires improvement or inadequate.', 'a list of all grades'],
    ['Councils rated inadequate are re-inspected.', 'a rule'],
    ['The council’s self-assessment rated it good.', 'its own opinion'],
    ['Partnership working is described as “ineffective”.', 'no grade'],
    ['', 'nothing'],
  ])('in %j (%s)', (text) => expect(gradesIn(text)).toEqual([]));
});
