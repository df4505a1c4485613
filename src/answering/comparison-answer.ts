import type { Library } from '../library.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { type Cited, createCited } from './cited.ts';
import { claimsAt, notesOn, sayClaims } from './claims-cited.ts';
import { claimsOfCouncil } from './grouped.ts';
import type { Knowhow } from './knowhow.ts';
import { passagesFor } from './passages.ts';
import type { Question } from './question.ts';
import { inspectionsAt } from './question-time.ts';
import { answered } from './replies.ts';
import { inspectionsOf } from './scope.ts';
import { otherMatters } from './topics.ts';
import { marks, SAYS, sayInspection, sentenceCase } from './wording.ts';

/** One line an inspection, oldest first, each with its evidence: grades where they are asked for, else what is said of the matter. */
export function comparisonAnswer(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  const inspections = comparedOf(library, question, council);
  const matters = otherMatters(question, knowhow);
  const cited = createCited();
  const shown: Inspection[] = [];
  const isGraded = (inspection: Inspection): boolean => claimsAt(library, question, inspection).length > 0;
  // Where an area has grades, only what inspectors say of it stands beside them.
  const grades = matters.length === 0 && question.areas.length > 0 && inspections.some(isGraded);
  const lines = inspections.flatMap((inspection) => {
    const said =
      (matters.length === 0 ? sayGrades(library, question, inspection, cited) : undefined) ??
      sayMatter(library, knowhow, question, inspection, cited, grades ? INSPECTORS : /./);
    if (said !== undefined) shown.push(inspection);
    return said === undefined ? [] : [`${sentenceCase(sayInspection(inspection, library))}: ${said}`];
  });
  // One rating of an area is worth having; one quotation is better looked for by itself.
  const single = lines.length === 1 && question.areas.length > 0 && matters.length === 0;
  if (lines.length === 0 || (lines.length < 2 && !single)) return undefined;
  return answered(library, question, lines.join('\n'), cited.all(), [
    ...shown.flatMap((inspection) => notesOn(library, inspection)),
    ...(single ? [SAYS.onlyThere] : []),
  ]);
}

function sayGrades(
  library: Library,
  question: Question,
  inspection: Inspection,
  cited: Cited,
): string | undefined {
  const claims = claimsAt(library, question, inspection);
  const overall = question.areas.length === 0 ? claims.filter(({ area }) => area === 'overall') : claims;
  const shown = overall.length > 0 ? overall : claims;
  return shown.length === 0 ? undefined : sayClaims(library, shown, inspection, cited, 1);
}

const INSPECTORS = /\b(?:inspectors?|ofsted|watchdog)\b/i;

function sayMatter(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  inspection: Inspection,
  cited: Cited,
  says: RegExp,
): string | undefined {
  const asked = {
    ...question,
    time: { ...question.time, dates: [inspection.visited ?? inspection.reported ?? ''].filter(Boolean) },
  };
  const found = passagesFor(library, knowhow, asked, {
    council: inspection.council,
    inspections: [inspection],
  }).filter(
    ({ coverage, reading }) =>
      coverage >= 0.5 && inspection.articles.includes(reading.sentence.article.id) && says.test(reading.text),
  );
  const said = found
    .slice(0, 2)
    .filter(({ coverage }) => coverage >= (found[0]?.coverage ?? 0) - 0.1)
    .map(({ reading }) => `“${bare(reading.text)}” ${marks([cited.cite(reading)])}`);
  return said.length > 0 ? said.join(' ') : undefined;
}

/** The inspections compared: those that the question names by date, month or order, together; without any, all. */
function comparedOf(library: Library, question: Question, council: string): readonly Inspection[] {
  const all = inspectionsOf(library, council);
  const { time, folded } = question;
  const named = new Set([
    ...(time.dates.length > 0 ? (inspectionsAt({ ...time, months: [] }, all) ?? []) : []),
    ...(time.months.length > 0
      ? (inspectionsAt({ dates: [], months: time.months, spans: [] }, all) ?? [])
      : []),
    ...(time.order
      ? (inspectionsAt({ dates: [], months: [], spans: [], order: time.order }, all) ?? [])
      : []),
    ...question.grades.flatMap((grade) =>
      all
        .filter((one) =>
          claimsOfCouncil(library.claims, council).some(
            (claim) => claim.inspection === one.id && claim.grade === grade && claim.area === 'overall',
          ),
        )
        .slice(-1),
    ),
  ]);
  if (/\bthen and now\b|\bsince (?:then|the start|the beginning)\b/.test(folded) || named.size < 2)
    return all;
  return all.filter((inspection) => named.has(inspection));
}

const bare = (text: string): string => text.replace(/^["“]|["”]$/gu, '');
