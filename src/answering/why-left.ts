import { fits } from './fitness.ts';
import type { Knowhow } from './knowhow.ts';
import { ENOUGH } from './passage-answer.ts';
import type { Passage } from './passages.ts';
import type { Question } from './question.ts';

/** What a question would have to ask less for the passage to fit: each demand is let go in turn. */
const DEMANDS: readonly (readonly [string, (question: Question) => Question])[] = [
  ['the words in quotation marks do not stand in it', (question) => ({ ...question, quoted: [] })],
  ['it does not name the person, or not as the one who acts', (question) => ({ ...question, people: [] })],
  [
    'a figure of the question does not stand in it',
    (question) => ({ ...question, units: question.units.filter(({ text }) => !/\d/.test(text)) }),
  ],
  [
    'it does not hold the kind of thing asked for',
    (question) => ({ ...question, kind: 'statement', folded: '' }),
  ],
  ['it holds too little of the most telling words themselves', (question) => ({ ...question, units: [] })],
];

/** Why a passage is no evidence for a question, in words; empty where it is. */
export function whyLeft(question: Question, passage: Passage, knowhow: Knowhow): readonly string[] {
  const little =
    passage.coverage < ENOUGH
      ? [`it covers ${passage.coverage.toFixed(2)} of the question, less than ${ENOUGH}`]
      : [];
  if (fits(question, passage, knowhow)) return little;
  const reasons = DEMANDS.filter(([, less]) => fits(less(question), passage, knowhow)).map(([why]) => why);
  return [
    ...little,
    ...(reasons.length > 0 ? reasons : ['it misses more than one thing that was asked for']),
  ];
}
