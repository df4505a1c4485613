/** Every word of the bot's own in a check of a message. */
export const CHECK_WORDS = {
  title: 'Checked against the articles',
  supported: 'Supported',
  contradicted: 'Contradicted',
  absent: 'Not in the articles',
  empty: 'The message has no text that could be checked.',
  nothing:
    'Nothing to check: no sentence of the message states a grade, a date, a number, or who did something.',
  counts: (supported: number, contradicted: number, absent: number): string =>
    `${supported} supported, ${contradicted} contradicted, ${absent} not in the articles.`,
  leftAlone: (count: number): string =>
    `${count} ${count === 1 ? 'sentence was' : 'sentences were'} left alone: opinions, questions, guesses, or nothing that could be checked.`,
  notRead: (count: number): string => `The message is long: its last ${count} sentences were not checked.`,
  meaning:
    '“Supported” means that an article says so, word for word as quoted; it does not mean that it is true. “Not in the articles” does not mean that it is false.',
  noCouncil: (grade: string): string =>
    `The grade “${grade}”: of which council is not said, or of none that the articles cover.`,
  unknownName: (grade: string): string =>
    `The grade “${grade}”: the sentence names somebody or something that the articles do not know.`,
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
  nearQuotation: 'The quotation does not stand there word for word; nearly these words do:',
  noQuotation: 'The quotation stands nowhere in them.',
  fact: (kinds: string): string => `${kinds}: an article says so.`,
  factDisputed: (kinds: string): string => `${kinds}: an article says so. But sources disagree:`,
  noFact: (kinds: string): string => `${kinds}: no article says this in one sentence.`,
  otherFigure: 'Another figure stands in the articles:',
  otherDate: 'Another date stands in the articles:',
  kinds: { number: 'The number', date: 'The date', person: 'Who it was' },
} as const;
