import { describe, expect, test } from 'vitest';
import { isUnproved } from '../../src/answers/accusations.ts';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { rankedEvidence } from '../../src/answers/ranked-evidence.ts';
import { articleOf, libraryOf } from '../example-library.ts';

const prepared = preparedOf(
  libraryOf(
    articleOf(
      'Al Roe, the director, runs children’s services in Exampleton. Sam Poe said that there had been a warning. The leader, Jo Doe, resigned in May.',
    ),
  ),
);

function accuses(question: string): boolean {
  const asked = ask(prepared, question, SHIPPED.kind);
  return isUnproved(asked, rankedEvidence(asked, SHIPPED));
}

describe('an accusation that no article makes', () => {
  test.each([
    'Who hid the truth?',
    'Did the council hide the truth?',
    'Did they know?',
    'Which director knew about it?',
    'who ignored the warning',
    'they covered it up',
  ])('is seen: %s', (question) => {
    expect(accuses(question)).toBe(true);
  });

  test.each([
    'who runs childrens services, last I knew it was some bloke',
    'does anyone know who runs childrens services',
    'do we know who the director is',
    'who says that the council ignored a warning',
    'which councillor said that they had been lied to',
    'i know they were bad, who runs services now',
  ])('is not made by who wants to know, or asks who made it: %s', (question) => {
    expect(accuses(question)).toBe(false);
  });
});
