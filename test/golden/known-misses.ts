const FIRST = 'right, but another sentence that says the same is quoted first';
const UNSURE = 'the right sentence is not scored as sure enough to answer';
const TOUCHES = 'sentences that touch on it are quoted as what the articles say, and nothing is stated';

/** Rows of the golden tables that the learned answering does not meet, each with the reason. */
export const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([
  ['rotherham ofsted 2018 result', FIRST],
  ['[what was rotherham rated in 2017](https://example.org/a)', FIRST],
  ['So was Rotherham inadequate in 2017?', FIRST],
  ['At least 1,400 or an estimated 1,400?', FIRST],
  [
    'How many areas were graded at the June inspection?',
    'a figure of another inspection is scored higher, and not given: refused',
  ],
  [
    'What did Victoria Cusworth say about outstanding?',
    'who speaks is carried over too weakly against the words',
  ],
  ['When was the Casey report published?', TOUCHES],
  ['Who was the chief executive of the council?', UNSURE],
  ['How does the council deal with children who go missing?', FIRST],
  ['Is Rotherham still inadequate?', FIRST],
  ['Was the authority fit for purpose according to Louise Casey?', FIRST],
  [
    'In which month of 2017 was Rotherham inspected?',
    'another article that gives the month is quoted first, and the year is an editor’s',
  ],
]);
