import type { Library } from '../library/library.ts';
import type { QuestionMentions } from '../questions/question-mentions.ts';
import type { Inspection } from '../ratings/claim.ts';
import { anyOf } from '../search/word-list.ts';
import { claimsOfCouncil } from './claim-order.ts';

/** Whether an inspection gave a grade overall. */
export const gaveOverall = ({ claims }: Library, { id, council }: Inspection, grade: string): boolean =>
  claimsOfCouncil(claims, council).some(
    (claim) => claim.inspection === id && claim.grade === grade && claim.area === 'overall',
  );

const ATTRIBUTIVE =
  /\b(?:outstanding|good|improvement|adequate|inadequate)["']? (?:ofsted )?(?:ratings?|reports?|inspections?|grades?|judge?ments?|verdict|results?|findings?|one)\b|\b(?:rated|judged|graded|found|given) (?:an? )?["']?(?:outstanding|good|requires|adequate|inadequate)|\b(?:top|highest|best|lowest|worst|bottom)(?: possible)? (?:marks?|rating|grade|score|judge?ment|category)\b/;

/** "The inadequate report", without a date: the one inspection of those given that gave this grade overall, if there is just one. */
export function inspectionWithGrade(
  library: Library,
  { grades: [grade, ...others], folded }: Pick<QuestionMentions, 'grades' | 'folded'>,
  inspections: readonly Inspection[],
): readonly Inspection[] | undefined {
  if (grade === undefined || others.length > 0 || !ATTRIBUTIVE.test(folded)) return undefined;
  const gave = inspections.filter((one) => gaveOverall(library, one, grade));
  return gave.length === 1 ? gave : undefined;
}

const REPORT = '(?:inspections?|reports?|visit|one)';

/** "In the inspection where they were outstanding", "the good report": the inspections that gave a grade overall by which a question names them. */
export function inspectionNamed(
  library: Library,
  { folded, grades, asking }: QuestionMentions,
  inspections: readonly Inspection[],
): readonly Inspection[] | undefined {
  if (grades.length !== 1 || AROUND.test(folded)) return undefined;
  const words = anyOf(asking.grades);
  const named = new RegExp(
    `\\bthe (?:\\w+ )?["']?(?:${words})["']? (?:ofsted )?${REPORT}\\b|\\b${REPORT} (?:where|when|that|in which|at which) (?:\\w+ ){0,5}["']?(?:${words})\\b`,
  );
  const gave = inspections.filter((one) => gaveOverall(library, one, grades[0] ?? ''));
  return named.test(folded) && gave.length > 0 ? gave : undefined;
}

/** What means an inspection beside the one that is named. */
const AROUND = /\b(?:before|after|since|until|from|between|following|prior|other|next)\b/;
