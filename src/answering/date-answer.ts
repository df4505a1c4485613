import { sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import type { Answer } from './answer.ts';
import { type Cited, createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims } from './claims-cited.ts';
import { readingsOfCouncil } from './grouped.ts';
import { sayQuoted } from './headline.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { otherMatters } from './topics.ts';
import { marks, sayClarified, sentenceCase } from './wording.ts';

const VISIT = /\b(?:inspect\w*|ofsted|visit\w*|rated?|graded?|judged|rating|came|come|watchdog)\b/;
const COUNT = /\bhow many (?:inspections?|times)\b/;

/** When inspectors came, or when a grade was given: the dates of the inspections meant, as the articles put them. */
export function inspectionDate(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  if (/\b(?:next|due|upcoming|future)\b/.test(question.folded)) return undefined;
  if (
    (!VISIT.test(question.folded) && question.grades.length === 0) ||
    otherMatters(question, knowhow).length > 0 ||
    (question.kind === 'number' && !COUNT.test(question.folded))
  )
    return undefined;
  const asked = inspectionsFor(library, question, council) ?? reportedFirst(library, question, council);
  const graded = asked.filter((inspection) => gives(library, question, inspection));
  // A grade without an area is that of the whole, where an inspection gave it.
  const whole = graded.filter((inspection) =>
    gives(library, { ...question, areas: ['overall'] }, inspection),
  );
  const meant = question.areas.length === 0 && whole.length > 0 ? whole : graded;
  if (meant.length === 0) return undefined;
  const cited = createCited();
  const lines = meant.flatMap((inspection) => sayWhen(library, question, inspection, cited) ?? []);
  return answered(
    library,
    question,
    lines.join('\n'),
    cited.all(),
    meant.flatMap((inspection) => notesOn(library, inspection)),
  );
}

/** Without a time: the inspections that articles report, newest first; all of them where a grade is asked about. */
function reportedFirst(library: Library, { grades }: Question, council: string): readonly Inspection[] {
  const all = inspectionsOf(library, council);
  return grades.length > 0 ? all : all.filter(({ articles }) => articles.length > 0).reverse();
}

function gives(library: Library, question: Question, inspection: Inspection): boolean {
  if (question.grades.length === 0) return true;
  const claims = claimsAt(library, question, inspection).filter(({ grade }) =>
    question.grades.includes(grade),
  );
  return claims.length > 0;
}

function sayWhen(
  library: Library,
  question: Question,
  inspection: Inspection,
  cited: Cited,
): string | undefined {
  const grade =
    question.grades.length > 0
      ? sayClaims(
          library,
          claimsAt(library, question, inspection).filter((claim) => question.grades.includes(claim.grade)),
          inspection,
          cited,
          2,
        )
      : '';
  const dated = datesOf(library, inspection);
  const numbers = dated.slice(0, 2).map((reading) => cited.cite(reading));
  const date =
    inspection.known === 'clarified'
      ? sayClarified(inspection)
      : inspection.visited !== undefined
        ? sayDate(inspection.visited)
        : undefined;
  const reported = inspection.reported === undefined ? '' : `reported ${sayDate(inspection.reported)}`;
  const when = [date === undefined ? '' : `${sentenceCase(date)} ${marks(numbers)}`, reported]
    .filter(Boolean)
    .join(', ');
  return numbers.length === 0 && grade === '' ? undefined : `${when}${grade === '' ? '' : `: ${grade}`}.`;
}

/** The sentences of its own articles, then of others, that give the date of the visit. */
function datesOf(library: Library, inspection: Inspection): readonly Reading[] {
  const { visited, council, articles } = inspection;
  if (visited === undefined) return [];
  const dated = readingsOfCouncil(library.readings, council).filter(
    (reading) =>
      reading.dates.some(({ edtf }) => edtf !== undefined && overlaps(edtf, visited)) &&
      VISIT.test(fold(reading.text)),
  );
  const own = (reading: Reading): boolean => articles.includes(reading.sentence.article.id);
  return [...dated.filter(own), ...dated.filter((reading) => !own(reading))];
}

const CAUSE =
  /\b(?:in response to|following|after|because|ordered|prompted|triggered|in the wake of|as a result|due to|amid|routine)\b/;

/** "Why did they come in 2014?": the sentences that give the date of the visit and what led to it. */
export function inspectionCause(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  const { grades, people, folded } = question;
  if (
    grades.length > 0 ||
    people.length > 0 ||
    !CAME.test(folded) ||
    otherMatters(question, knowhow).length > 0
  )
    return undefined;
  const [inspection, more] = inspectionsFor(library, question, council) ?? [];
  if (!inspection || more) return undefined;
  const [because] = datesOf(library, inspection).filter(({ text }) => CAUSE.test(text));
  if (!because) return undefined;
  const cited = createCited();
  return answered(
    library,
    question,
    sayQuoted(because, cited.cite(because)),
    cited.all(),
    notesOn(library, inspection),
  );
}

const CAME = /\b(?:ofsted|inspect\w*|watchdog)\b/;
