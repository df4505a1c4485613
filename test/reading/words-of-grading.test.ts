import { describe, expect, test } from 'vitest';
import { createRatingReader } from '../../src/reading/ratings.ts';
import { vocabulary } from '../example-library.ts';

const reader = createRatingReader(vocabulary, ['Exampleton']);

/** The grades that a sentence states; one of an earlier inspection in brackets. */
const gradesIn = (text: string): string =>
  reader
    .read(text)
    .map(({ grade, previous }) => (previous ? `(${grade})` : grade))
    .join('; ');

describe('a grade is stated by each word that gives one', () => {
  test.each([
    ...['rated', 'rerated', 're-rated', 'judged', 'graded', 'ranked', 'deemed', 'assessed as', 'classed as'],
    ...['classified as', 'branded', 'labelled', 'marked', 'scored', 'found to be', 'considered to be'],
  ])('%s', (verb) => {
    expect(gradesIn(`Exampleton Council was ${verb} good.`)).toBe('good');
  });

  test.each([
    ...['was given', 'was awarded', 'was handed', 'received', 'achieved', 'earned', 'got', 'won', 'secured'],
    ...['gained', 'kept', 'retained', 'held', 'came out with'],
  ])('%s a “good” one', (verb) => {
    expect(gradesIn(`Exampleton Council ${verb} “good” overall.`)).toBe('good');
  });

  test.each([
    ...['rating', 'conclusion', 'grade', 'grading', 'judgement', 'judgment', 'verdict', 'score', 'mark'],
    ...['result', 'category', 'outcome'],
  ])('a good %s', (noun) => {
    expect(gradesIn(`It was a good ${noun} for the council.`)).toBe('good');
    expect(gradesIn(`It was a “good” ${noun} for the council.`)).toBe('good');
  });

  test.each(['a good overall rating', 'a good Ofsted grade', 'an outstanding Ofsted rating'])(
    '%s',
    (rating) => {
      expect(gradesIn(`It was ${rating} for the council.`)).toMatch(/^(?:good|outstanding)$/u);
    },
  );

  test.each([
    ...['improved', 'climbed', 'rose', 'had risen', 'moved', 'went', 'has gone', 'jumped', 'progressed'],
    ...['leapt', 'turned', 'was lifted', 'was upgraded', 'was promoted'],
  ])('%s from one to another', (verb) => {
    expect(gradesIn(`Exampleton Council ${verb} from inadequate to good.`)).toBe('(inadequate); good');
  });

  test.each([
    ...['slipped', 'dropped', 'drops', 'fell', 'has fallen', 'falls', 'slid', 'declined', 'went down'],
    ...['was downgraded', 'was relegated', 'went back'],
  ])('%s to a lower one', (verb) => {
    expect(gradesIn(`Exampleton Council ${verb} from good to inadequate.`)).toBe('(good); inadequate');
  });
});

describe('no grade is stated by words of denial or hope', () => {
  test.each([
    ...['was not', 'was no longer', 'was never', 'wasn’t', 'went without being', 'closed rather than being'],
    ...[
      'paid instead of being',
      'fell short of being',
      'avoided being',
      'missed out on being',
      'failed to be',
    ],
    ...['was far from being', 'escaped being', 'stopped being', 'was anything but'],
  ])('%s', (words) => {
    expect(gradesIn(`Exampleton Council ${words} rated good.`)).toBe('');
  });

  test.each([
    ...['aims to be', 'aimed to be', 'hopes to be', 'hoped to be', 'is hoping to be', 'wants to be'],
    ...[
      'wanted to be',
      'strives to be',
      'has ambitions to be',
      'targets being',
      'has a target of being',
      'is targeting being',
    ],
    ...['would be', 'could be', 'should be', 'will be', 'is going to be', 'expects to be', 'expected to be'],
    ...[
      'asked if it is',
      'waits until it is',
      'made a bid to be',
      'works towards being',
      'is on a path to being',
    ],
    ...['is on its journey to being', 'is on the road to being', 'pledges to be', 'vowed to be'],
    ...['promised to be', 'is determined to be', 'has the goal of being', 'has a chance of being'],
    ...[
      'aspires to be',
      'asked whether it is',
      'is due to be',
      'is working to be',
      'takes the next step to be',
    ],
  ])('%s', (words) => {
    expect(gradesIn(`Exampleton Council ${words} rated good.`)).toBe('');
  });
});

describe('a grade is one of an earlier inspection by each word that says so', () => {
  test.each([
    ...[
      'previously',
      'at its previous inspection',
      'at the last inspection',
      'last time',
      'at the last report',
    ],
    ...['before that', 'beforehand', 'earlier', 'formerly', 'once', 'originally', 'three years ago'],
    ...['a year earlier', 'back in 2012', 'at the time', 'then'],
  ])('%s', (words) => {
    expect(gradesIn(`Exampleton Council was ${words} rated good.`)).toBe('(good)');
  });

  test.each(['previous', 'former', 'prior'])('its %s rating', (word) => {
    expect(gradesIn(`Its ${word} rating was ‘inadequate’.`)).toBe('(inadequate)');
  });

  test.each(['lost', 'was stripped of', 'shed', 'relinquished'])('%s it', (verb) => {
    expect(gradesIn(`Exampleton Council ${verb} its “outstanding” rating.`)).toBe('(outstanding)');
  });

  test.each([
    ...['better than', 'worse than', 'higher than', 'lower than', 'compared with', 'compared to'],
    ...['an improvement on', 'up on', 'down on', 'for the first time since'],
  ])('but not where it is only compared: %s', (words) => {
    expect(gradesIn(`Exampleton Council was rated good, ${words} the previous inspection.`)).toBe('good');
  });
});
