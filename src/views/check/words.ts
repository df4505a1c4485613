import type { Verdict } from './verdict.ts';

const COUNTED: readonly (readonly [Verdict, string])[] = [
  ['supported', 'supported'],
  ['contradicted', 'contradicted'],
  ['disputed', 'on which sources disagree'],
  ['misquoted', 'not as quoted'],
  ['absent', 'not in the articles'],
];

/** Every word of the bot's own in a check of a message. */
export const CHECK_WORDS = {
  title: 'Checked against the articles',
  supported: 'Supported',
  contradicted: 'Contradicted',
  disputed: 'Sources disagree',
  misquoted: 'Not as quoted',
  absent: 'Not in the articles',
  empty: 'The message has no text that could be checked.',
  nothing:
    'Nothing to check: no sentence of the message states a grade, a date, a number, or who did something.',
  counts: (verdicts: readonly Verdict[]): string => {
    const parts = COUNTED.flatMap(([verdict, said]) => {
      const count = verdicts.filter((one) => one === verdict).length;
      return count > 0 ? [`${count} ${said}`] : [];
    });
    return `${parts.join(', ')}.`;
  },
  leftAlone: (count: number): string =>
    `${count} ${count === 1 ? 'sentence was' : 'sentences were'} left alone: opinions, questions, guesses, or nothing that could be checked.`,
  notRead: (count: number): string => `The message is long: its last ${count} sentences were not checked.`,
  meaning:
    '“Supported” means that an article says so, word for word as quoted; it does not mean that it is true. “Not in the articles” does not mean that it is false.',
  noCouncil: (grade: string): string =>
    `The grade “${grade}”: of which council is not said, or of none that the articles cover.`,
  unknownName: (grade: string): string =>
    `The grade “${grade}”: the sentence names somebody or something that the articles do not know.`,
  otherGrade: 'The articles give no such grade.',
  unknownGrade: 'The sentence names somebody or something that the articles do not know.',
  whichTime: (grade: string): string =>
    `The grade “${grade}”: which of the dates it belongs to could not be told.`,
  noInspection: (grade: string, council: string): string =>
    `The grade “${grade}”: the articles tell of no inspection of ${council} at that time.`,
  otherwise: (grade: string): string =>
    `The grade “${grade}” is not in the articles in this form; the nearest that they have:`,
  grade: (grade: string, areas: string): string => `The grade “${grade}” for ${areas}`,
  noGrade: (what: string): string => `${what}: no article gives it like this.`,
  allAreas: 'all areas',
  given: (what: string, when: string): string => `${what}: given, ${when}.`,
  butDisagree: (text: string): string => `${text} But sources disagree:`,
  instead: (what: string, given: string, when: string): string =>
    `${what}: the articles have “${given}”, ${when}.`,
  never: (what: string, given: string, when: string): string =>
    `${what}: given at no inspection that they report; the last, ${when}, gave “${given}”.`,
  quotation: 'The quotation stands in the articles.',
  nearQuotation: (difference: string): string =>
    `Nearly these words stand there${difference === '' ? '' : `: ${difference}`}.`,
  turned: {
    stated: 'The article says it, and the message denies it:',
    denied: 'The words stand there, but the sentence denies them:',
    hoped: 'The words stand there, but as a hope, a plan or a condition:',
    claimed: 'The words stand there, but as what somebody claims:',
    asked: 'The words stand there, but in a question:',
  },
  otherCouncil: (council: string): string => `The words stand there, but they are said of ${council}:`,
  otherMatter: 'The words stand there, but they are said of something else:',
  notTheirs: 'The words stand there, but they are not the words of whom the message names:',
  noQuotation: 'The quotation stands nowhere in them.',
  fact: (kinds: string): string => `${kinds}: an article says so.`,
  factDisputed: (kinds: string): string => `${kinds}: an article says so. But sources disagree:`,
  factNearly: (kinds: string): string => `${kinds}: an article says much the same. But sources disagree:`,
  noFact: (kinds: string): string => `${kinds}: no article says this in one sentence.`,
  otherFigure: 'Another figure stands in the articles:',
  otherDate: 'Another date stands in the articles:',
  kinds: { number: 'the number', date: 'the date', person: 'who it was' },
} as const;
