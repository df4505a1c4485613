import type { Library } from '../library/library.ts';
import { moveYears } from '../mentions/calendar.ts';
import { countOf } from '../mentions/dating.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { inspectionsAt } from '../questions/inspections-at.ts';
import type { QuestionMentions } from '../questions/question-mentions.ts';
import type { Claim, Inspection } from '../ratings/claim.ts';
import { listed } from './messages.ts';

/** The council that a question is about: the one it names, else the one that most articles are about, if that is clear. */
export function councilFor(library: Library, question: QuestionMentions): string | undefined {
  if (question.councils.length > 0) return question.councils[0];
  const count = (council: string): number =>
    library.articles.filter(({ councils }) => councils.includes(council)).length;
  const [first, second] = library.councils;
  if (first === undefined) return undefined;
  return second === undefined || count(first) > 2 * count(second) ? first : undefined;
}

/** The inspections of a council, oldest first. */
export function inspectionsOf(library: Library, council: string): readonly Inspection[] {
  return library.inspections.filter((inspection) => inspection.council === council);
}

const claimsByCouncil = madeOnce((claims: readonly Claim[]) => groupedBy(claims, ({ council }) => council));

/** The ratings stated of a council: a large folder is not searched through for every question. */
export const claimsOfCouncil = (claims: readonly Claim[], council: string): readonly Claim[] =>
  claimsByCouncil(claims).get(council) ?? [];

/** The inspections that a question's time means, of the council given; `undefined` where it says nothing of time. */
export function inspectionsFor(
  library: Library,
  question: QuestionMentions,
  council: string,
): readonly Inspection[] | undefined {
  const all = inspectionsOf(library, council);
  return (
    beforeGrade(library, question, all) ??
    yearsFromGrade(library, question, council, all) ??
    inspectionsAt(question.time, all)
  );
}

/** "Three years after the inadequate one": counted from the one inspection that gave this grade. */
function yearsFromGrade(
  library: Library,
  question: QuestionMentions,
  council: string,
  all: readonly Inspection[],
): readonly Inspection[] | undefined {
  const match = /\b(\w+) years? (after|later than|before|earlier than|since)\b/.exec(question.folded);
  const [base] = match ? (inspectionWithGrade(library, question, council) ?? []) : [];
  const date = base?.visited ?? base?.reported;
  const count = countOf(match?.[1] ?? '');
  if (date === undefined || Number.isNaN(count)) return undefined;
  const year = moveYears(date.slice(0, 4), /before|earlier/.test(match?.[2] ?? '') ? -count : count);
  return inspectionsAt({ dates: [year], months: [], spans: [] }, all);
}

const BEFORE_GRADE =
  /\b(?:before|prior to)\b.{0,40}\b(?:went|became|got|was|being|rated|it|outstanding|good|inadequate)\b/;

/** "just before it went outstanding": the inspection before the first with that grade. */
function beforeGrade(
  library: Library,
  { folded, grades, time }: QuestionMentions,
  all: readonly Inspection[],
): readonly Inspection[] | undefined {
  const [grade] = grades;
  if (grade === undefined || time.dates.length > 0 || !BEFORE_GRADE.test(folded)) return undefined;
  const at = all.findIndex((one) => gaveOverall(library, one, grade));
  return at < 1 ? undefined : all.slice(at - 1, at);
}

const ATTRIBUTIVE =
  /\b(?:outstanding|good|improvement|adequate|inadequate)["']? (?:ofsted )?(?:ratings?|reports?|inspections?|grades?|judge?ments?|verdict|results?|findings?|one)\b|\b(?:rated|judged|graded|found|given) (?:an? )?["']?(?:outstanding|good|requires|adequate|inadequate)|\b(?:top|highest|best|lowest|worst|bottom)(?: possible)? (?:marks?|rating|grade|score|judge?ment|category)\b/;

/** "The inadequate report", without a date: the one inspection that gave this grade overall, if there is just one. */
export function inspectionWithGrade(
  library: Library,
  { grades, folded }: QuestionMentions,
  council: string,
): readonly Inspection[] | undefined {
  const [grade] = grades;
  if (grade === undefined || grades.length > 1 || !ATTRIBUTIVE.test(folded)) return undefined;
  const gave = inspectionsOf(library, council).filter((one) => gaveOverall(library, one, grade));
  return gave.length === 1 ? gave : undefined;
}

const gaveOverall = ({ claims }: Library, { id, council }: Inspection, grade: string): boolean =>
  claimsOfCouncil(claims, council).some(
    (claim) => claim.inspection === id && claim.grade === grade && claim.area === 'overall',
  );

const MOST = 12;

/** The councils that articles are about or give ratings of, the one with most articles first; not those named in passing. */
export const councilsCovered = madeOnce(({ articles, claims, councils }: Library): readonly string[] => {
  const told = new Set([
    ...articles.flatMap((article) => article.councils),
    ...claims.map(({ council }) => council),
  ]);
  const covered = councils.filter((council) => told.has(council));
  return covered.length > 0 ? covered : councils;
});

/** The council to name where an example of a question is given. */
export const exampleCouncil = (library: Library): string => councilsCovered(library)[0] ?? 'the council';

/** "A, B and C"; of very many the first, and how many more there are. */
export function sayCouncils(councils: readonly string[]): string {
  const shown = councils.length > MOST + 1 ? councils.slice(0, MOST) : councils;
  const left = councils.length - shown.length;
  return listed([...shown, ...(left > 0 ? [`${left} more`] : [])]);
}
