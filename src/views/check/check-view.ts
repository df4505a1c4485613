import { type Cited, createCited } from '../../answers/cited.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import { readWords } from '../read-option.ts';
import type { Hint, Line, ListView } from '../view.ts';
import { checkFact } from './facts.ts';
import { checkGrades, givesGrade, mentionsGrade } from './grades.ts';
import { checkQuotation } from './quotation.ts';
import { readMessage, type Statement } from './statements.ts';
import { type Checked, namesUnknown, type Verdict } from './verdict.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/** Each statement of a message that gives a grade, a date, a number or a name, held against the articles. Always private. */
export function checkView(library: Library, message: string): ListView | Hint {
  const { sentences, notRead } = readMessage(message);
  if (sentences.length === 0) return { text: SAYS.empty, choices: [] };
  const cited = createCited(library);
  const lines: Line[] = [];
  const counts: Record<Verdict, number> = {
    supported: 0,
    contradicted: 0,
    disputed: 0,
    misquoted: 0,
    absent: 0,
  };
  let council: string | undefined;
  let unchecked = 0;
  for (const sentence of sentences) {
    council = councilAfter(library, sentence.own, council);
    const checked = sentence.leftAlone
      ? quotationsOf(library, sentence)
      : checkOf(library, sentence, council);
    if (checked.length === 0) unchecked++;
    for (const one of checked) {
      counts[one.verdict]++;
      lines.push(lineOf(sentence, one, cited));
    }
  }
  return {
    title: SAYS.title,
    lead: lines.length === 0 ? SAYS.nothing : SAYS.counts(counts),
    groups: lines.length === 0 ? [] : [{ lines }],
    citations: cited.all(),
    notes: [
      ...(notRead > 0 ? [SAYS.notRead(notRead)] : []),
      ...(unchecked > 0 ? [SAYS.leftAlone(unchecked)] : []),
      ...(lines.length > 0 ? [SAYS.meaning] : []),
    ],
    suggestions: [],
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
function quotationsOf(library: Library, statement: Statement): readonly Checked[] {
  if (statement.asks) return [];
  return statement.quoted.map((words) => checkQuotation(library, statement, words));
}

function checkOf(library: Library, statement: Statement, council: string | undefined): readonly Checked[] {
  const quotations = quotationsOf(library, statement);
  const grades = checkGrades(library, statement, council);
  if (quotations.length + grades.length > 0) return [...quotations, ...grades];
  if (mentionsGrade(library, statement)) return ofUnknown(library, statement);
  const fact = checkFact(library, statement);
  return fact ? [fact] : [];
}

/** A grade of something else, or that the articles do not know, is not in them; one that is denied or only wished for is left alone. */
function ofUnknown(library: Library, { own }: Statement): readonly Checked[] {
  const absent = (text: string): readonly Checked[] => [{ verdict: 'absent', text, evidence: [] }];
  if (namesUnknown(library, own)) return absent(SAYS.unknownGrade);
  return givesGrade(library, own) ? absent(SAYS.otherGrade) : [];
}

function lineOf({ text }: Statement, { verdict, text: found, evidence }: Checked, cited: Cited): Line {
  // Both sides where sources disagree; else one sentence shows it.
  const shown = evidence.slice(0, verdict === 'disputed' ? 2 : 1);
  const numbers = shown.map((reading: Reading) => cited.cite(reading));
  return { label: SAYS[verdict], text: `“${text}” – ${found}`, citations: [...new Set(numbers)] };
}
