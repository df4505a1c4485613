import type { Library } from '../library/library.ts';
import { moveYears } from '../mentions/calendar.ts';
import { madeOnce } from '../mentions/made-once.ts';
import { IS_NOW, yearsCounted } from '../questions/counted-years.ts';
import { inspectionsAt } from '../questions/inspections-at.ts';
import type { QuestionMentions } from '../questions/question-mentions.ts';
import type { Inspection } from '../ratings/claim.ts';
import { claimsOfCouncil } from './claim-order.ts';
import { gaveOverall, inspectionNamed, inspectionWithGrade } from './inspection-named.ts';
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

/** The inspections that a question's time means, of the council given; `undefined` where it says nothing of time. */
export function inspectionsFor(
  library: Library,
  question: QuestionMentions,
  council: string,
): readonly Inspection[] | undefined {
  const all = inspectionsOf(library, council);
  // "The one before" is one that gave a grade, not a visit.
  const graded = gradedInspections(library, council);
  if (question.time.order === 'before-latest' && question.time.dates.length === 0)
    return inspectionsAt(question.time, graded);
  const found =
    beforeGrade(library, question, all) ??
    inspectionsAt(question.time, all) ??
    inspectionNamed(library, question, all);
  const isOfOne = question.time.side === 'before' && ONE_BEFORE.test(question.folded);
  return isOfOne ? found?.filter((one) => graded.includes(one)).slice(-1) : found;
}

/** The inspections of a council for which a grade was read, of whatever area, oldest first. */
export function gradedInspections(library: Library, council: string): readonly Inspection[] {
  const graded = new Set(claimsOfCouncil(library.claims, council).map(({ inspection }) => inspection));
  return inspectionsOf(library, council).filter(({ id }) => graded.has(id));
}

/** "The inspection before the 2020 one": the last before it, unless it is asked which of them was so. */
const ONE_BEFORE =
  /^(?!.*\b(?:which|any|every|each|all|ever|never|worst|best|lowest|highest|first)\b).*\b(?:(?:the|its|their) (?:inspection|report|one|rating|grade|mark|judge?ment|visit)|(?:inspection|report|one|rating|grade|mark|judge?ment|visit) (?:just|right|immediately|directly)) (?:before|prior to)\b|^what (?:was|were|is|did) .*\bbefore (?:it|they|things|everything)(?: [a-z]+){1,5} in\b/;

/**
 * "Three years after the inadequate one", "four years before the newest report": the year that is meant, counted from the one
 * inspection that gave the grade named behind these words, from the latest or from the first; `undefined` where a question
 * counts from none, or asks how it is now.
 */
export function yearCounted(
  library: Library,
  question: QuestionMentions,
  council: string,
): string | undefined {
  const counted = yearsCounted(question.folded);
  if (counted === undefined || question.time.dates.length > 0) return undefined;
  if (IS_NOW.test(question.folded)) return undefined;
  const folded = question.folded.slice(counted.end);
  const own = inspectionsOf(library, council);
  const ordered = COUNTED_FROM.exec(folded);
  const [base] =
    ordered === null
      ? COUNTED_FROM_GRADE.test(folded)
        ? (inspectionWithGrade(library, { ...question, folded }, own) ?? [])
        : []
      : ordered[1] === undefined
        ? own
        : own.slice(-1);
  const date = base?.visited ?? base?.reported;
  return date === undefined ? undefined : moveYears(date.slice(0, 4), counted.years);
}

/** "The inadequate one", "it was rated inadequate": not "the scandal, was it rated good?" */
const COUNTED_FROM_GRADE =
  /^ (?:(?:it|they|the \w+|\w+) (?:was|were|got|became|had been) )?(?:being )?(?:(?:the|its|their|an?|that|last|first) )*(?:ofsted )?["']?(?:rated|judged|graded|found|given|outstanding|good|requires|adequate|inadequate)\b/;
const COUNTED_FROM =
  /^ (?:(?:the|its|their|this|very) )*(?:(latest|newest|most recent|last)|first|earliest)\b/;

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
