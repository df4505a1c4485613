import { type Cited, createCited } from '../../answers/cited.ts';
import type { Library } from '../../library/library.ts';
import { readWords } from '../read-option.ts';
import type { Hint, Line, ListView } from '../view.ts';
import { checkFact } from './facts.ts';
import { checkGrades, givesGrade, mentionsGrade } from './grades.ts';
import { checkQuotation } from './quotation.ts';
import { readMessage, type Statement } from './statements.ts';
import { absent, type Checked, namesUnknown } from './verdict.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/** Each statement of a message that gives a grade, a date, a number or a name, held against the articles. Always private. */
export function checkView(library: Library, message: string): ListView | Hint {
  const { sentences, notRead } = readMessage(message);
  if (sentences.length === 0) return { text: SAYS.empty, choices: [] };
  const cited = createCited(library);
  let council: string | undefined;
  const read = sentences.map((sentence) => {
    council = councilAfter(library, sentence.own, council);
    return { sentence, checked: checkOf(library, sentence, council) };
  });
  const lines = read.flatMap(({ sentence, checked }) => checked.map((one) => lineOf(sentence, one, cited)));
  const verdicts = read.flatMap(({ checked }) => checked.map(({ verdict }) => verdict));
  const unchecked = read.filter(({ checked }) => checked.length === 0).length;
  return {
    title: SAYS.title,
    lead: lines.length === 0 ? SAYS.nothing : SAYS.counts(verdicts),
    groups: lines.length === 0 ? [] : [{ lines }],
    citations: cited.all(),
    notes: [
      ...(notRead > 0 ? [SAYS.notRead(notRead)] : []),
      ...(unchecked > 0 ? [SAYS.leftAlone(unchecked)] : []),
      ...(lines.length > 0 ? [SAYS.meaning] : []),
    ],
    private: true,
  };
}

const POINTS_BACK =
  /\b(?:it|its|they|their|there|(?:the|this|that|same) (?:council|authority|borough|town|city|county|services?|department))\b/i;

/** The council that a sentence is about: named in it, or the one before while it points back and names nothing else. */
function councilAfter(library: Library, own: string, before: string | undefined): string | undefined {
  const [named] = readWords(library, own).councils;
  if (named !== undefined) return named;
  return POINTS_BACK.test(own) && !namesUnknown(library, own) ? before : undefined;
}

/** Words in quotation marks are checked whatever stands around them; a question quotes nobody. */
function checkOf(library: Library, statement: Statement, council: string | undefined): readonly Checked[] {
  const { asks, leftAlone, quoted } = statement;
  const quotations = asks ? [] : quoted.map((words) => checkQuotation(library, statement, words));
  if (leftAlone) return quotations;
  const grades = checkGrades(library, statement, council);
  if (quotations.length + grades.length > 0) return [...quotations, ...grades];
  if (mentionsGrade(library, statement)) return ofUnknown(library, statement);
  const fact = checkFact(library, statement);
  return fact ? [fact] : [];
}

/** A grade of something else, or that the articles do not know, is not in them; one that is denied or only wished for is left alone. */
function ofUnknown(library: Library, { own }: Statement): readonly Checked[] {
  if (namesUnknown(library, own)) return [absent(SAYS.unknownGrade)];
  return givesGrade(library, own) ? [absent(SAYS.otherGrade)] : [];
}

function lineOf({ text }: Statement, { verdict, text: found, evidence }: Checked, cited: Cited): Line {
  // Both sides where sources disagree; else one sentence shows it.
  const shown = evidence.slice(0, verdict === 'disputed' ? 2 : 1);
  const numbers = new Set(shown.map(cited.cite));
  return { label: SAYS[verdict], text: `“${text}” – ${found}`, citations: [...numbers] };
}
