import { describe, expect, test } from 'vitest';
import { createRatingReader } from '../../src/reading/ratings.ts';
import { vocabulary } from '../example-library.ts';

const reader = createRatingReader(vocabulary, ['Exampleton', 'Otherham']);

/** Each rating as "grade: areas", one of an earlier inspection in brackets. */
const ratingsIn = (text: string): string =>
  reader
    .read(text)
    .map(({ grade, areas, previous }) => {
      const said = `${grade}: ${areas === 'all' ? 'all' : areas.join(', ')}`;
      return previous ? `(${said})` : said;
    })
    .join('; ');

const VERBS = [
  ['Services have been rated good.', 'good: overall'],
  ['Services have been rated as ‘good’ by inspectors.', 'good: overall'],
  ['The council was judged to be inadequate.', 'inadequate: overall'],
  ['Ofsted has ranked the town’s services ‘good’ after a visit.', 'good: overall'],
  ['Inspectors graded the council outstanding.', 'outstanding: overall'],
  ['Services were branded “inadequate” in 2012.', 'inadequate: overall'],
  ['Inspectors found the council’s services to be good.', 'good: overall'],
  ['Safeguarding practice was found to be inadequate by Ofsted', 'inadequate: help-and-protection'],
  ['Ofsted declared the services “inadequate”.', 'inadequate: overall'],
  ['The council was found inadequate.', 'inadequate: overall'],
  ['The council was inadequate.', 'inadequate: overall'],
  ['Exampleton remains inadequate.', 'inadequate: overall'],
  ['The council requires improvement.', 'requires-improvement: overall'],
  ['Leadership requires improvement.', 'requires-improvement: leadership'],
  ['Services require improvement to be good.', 'requires-improvement: overall'],
  ['Children’s services were “now good”.', 'good: overall'],
  ['The council was rated good, not outstanding.', 'good: overall'],
  ['Jo Doe hoped for better, but the council was rated inadequate.', 'inadequate: overall'],
  ['Children’s services in 2018 were rated inadequate.', 'inadequate: overall'],
  [
    'Ofsted said leaders “do not know enough” and rated Exampleton Council inadequate.',
    'inadequate: overall',
  ],
] as const;

const NOUNS = [
  ['Exampleton received a “good” rating following a visit.', 'good: overall'],
  ['Exampleton was handed a ‘good’ verdict.', 'good: overall'],
  ['Exampleton was awarded an outstanding grade for leadership.', 'outstanding: leadership'],
  ['Exampleton kept its good rating.', 'good: overall'],
  ['Exampleton received top marks.', 'outstanding: overall'],
  ['Exampleton was given the lowest possible rating.', 'inadequate: overall'],
] as const;

const LABELS = [
  ['Services rated ‘inadequate’', 'inadequate: overall'],
  ['Exampleton children’s services now rated good', 'good: overall'],
  ['Overall effectiveness is GOOD.', 'good: overall'],
  ['Leadership ‘good’, says Ofsted', 'good: leadership'],
  ['Overall effectiveness: Requires improvement to be good', 'requires-improvement: overall'],
  ['Leadership: Good', 'good: leadership'],
  ['Leadership – good; adoption – outstanding', 'good: leadership; outstanding: adoption'],
  ['| Leadership | Good |', 'good: leadership'],
  ['Leadership (good), adoption (requires improvement)', 'good: leadership; requires-improvement: adoption'],
  ['Children in care: outstanding. Care leavers: good.', 'outstanding: children-in-care; good: care-leavers'],
] as const;

const AREAS = [
  [
    'Exampleton was judged to be inadequate in the three key areas of child protection, looked-after children and permanence, and leadership and management.',
    'inadequate: help-and-protection, children-in-care, leadership',
  ],
  [
    'The progress made by care leavers was also judged inadequate, while adoption performance was rated “requires improvement”.',
    'inadequate: care-leavers; requires-improvement: adoption',
  ],
  ['The experience of children in care and care leavers is GOOD.', 'good: children-in-care, care-leavers'],
  [
    'The areas where the authority received the highest rating were; leadership, adoption, and overall effectiveness.',
    'outstanding: leadership, adoption, overall',
  ],
  ['The authority was rated good for the progress of care leavers.', 'good: care-leavers'],
  ['Leadership and adoption were both judged good.', 'good: leadership, adoption'],
  ['Leadership was judged good, as was adoption.', 'good: leadership, adoption'],
  ['Leadership was rated good and adoption outstanding.', 'good: leadership; outstanding: adoption'],
  ['Leadership was good but adoption was inadequate.', 'good: leadership; inadequate: adoption'],
  [
    'Ofsted rated it good for adoption and inadequate for leadership.',
    'good: adoption; inadequate: leadership',
  ],
  [
    'Exampleton was rated good overall, and outstanding for leadership.',
    'good: overall; outstanding: leadership',
  ],
  [
    'Ofsted judged leadership good, children in care good and care leavers outstanding.',
    'good: leadership; good: children-in-care; outstanding: care-leavers',
  ],
  ['Only one area, leadership, was inadequate.', 'inadequate: leadership'],
  ['Services were rated as ‘good’ across the board.', 'good: all'],
  ['Every area was rated good.', 'good: all'],
  ['All areas were judged to be outstanding.', 'outstanding: all'],
] as const;

const EARLIER = [
  ['Exampleton climbed from inadequate to good.', '(inadequate: overall); good: overall'],
  [
    'Services went from ‘inadequate’ to ‘requires improvement’.',
    '(inadequate: overall); requires-improvement: overall',
  ],
  ['The council slipped back to requires improvement.', 'requires-improvement: overall'],
  [
    'The council was upgraded from requires improvement to good.',
    '(requires-improvement: overall); good: overall',
  ],
  ['The council lost its outstanding rating.', '(outstanding: overall)'],
  ['It was previously rated inadequate.', '(inadequate: overall)'],
  [
    'Exampleton Council was rated good, while its leadership was previously rated inadequate.',
    'good: overall; (inadequate: leadership)',
  ],
  [
    'The previous inspections in 2010 and 2012 had judged safeguarding and adoption services to be “adequate”.',
    '(adequate: help-and-protection, adoption)',
  ],
  ['At its last inspection the council was judged good.', '(good: overall)'],
] as const;

describe('ratings', () => {
  test.each(VERBS)('given by a verb: %s', (text, ratings) => expect(ratingsIn(text)).toBe(ratings));
  test.each(NOUNS)('given by a noun: %s', (text, ratings) => expect(ratingsIn(text)).toBe(ratings));
  test.each(LABELS)('of headlines, labels and tables: %s', (text, ratings) =>
    expect(ratingsIn(text)).toBe(ratings),
  );
  test.each(AREAS)('of areas: %s', (text, ratings) => expect(ratingsIn(text)).toBe(ratings));
  test.each(EARLIER)('that were held before: %s', (text, ratings) => expect(ratingsIn(text)).toBe(ratings));

  test('the kind of quotation marks makes no difference', () => {
    for (const marks of ['“”', '‘’', '""', "''"])
      expect(ratingsIn(`The council was declared ${marks[0]}good${marks[1]} by Ofsted.`)).toBe(
        'good: overall',
      );
  });

  test('the span is the word that gives the grade', () => {
    const text = 'Leadership was rated good and adoption “requires improvement”.';
    expect(reader.read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'good',
      'requires improvement',
    ]);
  });
});
