import { stemOf } from '../search/tokens.ts';
import { isAnyKindWord } from './kind-words.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { isStopped } from './stop-words.ts';
import type { Unit } from './units.ts';
import { isKnown } from './weights.ts';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Words that belong to asking for a rating, whatever it is of. */
const OF_RATING =
  /^(?:rate|rating|grade|grading|judge|judgement|judgment|verdict|score|rank|mark|result|outcome|ofsted|inspect|inspection|inspector|watchdog|overall|service|children|child|kid|youngster|council|authority|local|social|care|report|area|key|new|newest|latest|last|recent|previous|ever|yet|still|year|autumn|summer|spring|winter|announce|final|official|officially|conclude|conclusion|top|high|highest|low|lowest|best|worst|part|bit|fail|failure|pass|standard|level|effectiveness|department|visit|run|get|got|receive|award|achieve|look|after|work|case|history|perform|performance|fare|status|safeguard|protect|protection|missed|short|arrive|return|come|came|spend|spent|there|give|given|gave|make|made|land|end)(?:s|es|d|ed|ing|ings)?$/;

/** Whether a question is about ratings and about nothing else that would have to be in the articles. */
export function isAboutRatings(question: Question, knowhow: Knowhow): boolean {
  const { asksGrade, grades, areas, kind } = question;
  if (!asksGrade && grades.length === 0) return false;
  if (kind === 'quotation') return false;
  if (kind === 'person' || kind === 'definition') return asksGrade && grades.length > 0;
  const others = otherMatters(question, knowhow);
  if (others.length === 0) return true;
  if (asksGrade && isPlaced(question))
    return others.every((unit) => isAside(unit, question) && !isObject(unit, question));
  return areas.length > 0 && others.every((unit) => isKnown(unit, knowhow));
}

/** A council or a time settles which inspection is meant, whatever else a question tells. */
const isPlaced = ({ councils, time }: Question): boolean =>
  councils.length > 0 || time.dates.length + time.months.length > 0;

/** Whether a unit stands behind a word that begins another clause: it tells when or why, not of what. */
function isAside({ text }: Unit, { folded }: Question): boolean {
  const clause =
    /\b(?:after|before|when|while|since|during|or|as|once|until|because|so|the (?:year|time|one)|just|according|for my|in the (?:year|inspections?))\b/.exec(
      folded,
    );
  const at = plain(folded).indexOf(text);
  return clause !== null && at > clause.index;
}

const OBJECTS = [
  /(?<![\w'-])((?:[\w'-]+ ){1,3})(?:inspections?|results?|outcomes?|reports?)\b/g,
  /\b(?:ratings?|grades?|judge?ments?|verdicts?|scores?) (?:of|for|given to|on) (.{1,60}?)(?: in\b| at\b| by\b| after\b|[?,.]|$)/g,
  /(?<![\w'-])((?:[\w'-]+ ){1,3})(?:ratings?|grades?|judge?ments?|verdict|score)\b/g,
  /\b(?:was|were|is|are|did|how|has|have|does) (.{1,60}?) (?:rated|graded|judged|ranked?|do|score[ds]?|fare)\b/g,
  /\b(?:rate|grade|judge|rank) (.{1,60}?)(?: in\b| at\b| by\b|[?,.]|$)/g,
] as const;

/** Whether a unit stands where the thing that was graded is named: "the fire service's rating". */
function isObject({ text }: Unit, { folded }: Question): boolean {
  return OBJECTS.some((pattern) =>
    [...folded.matchAll(pattern)].some(([, object]) => plain(object ?? '').includes(text)),
  );
}

/** The telling words of a question that are neither of rating, nor part of an area's or grade's name. */
export function otherMatters({ units, folded }: Question, knowhow: Knowhow): readonly Unit[] {
  const named = [...knowhow.areas(folded), ...knowhow.grades(folded)].map(({ span }) =>
    folded.slice(span.start, span.end),
  );
  return units.filter(
    ({ text, common, same }) =>
      !common &&
      (knowhow.isProper(same) || !isAnyKindWord(text)) &&
      !text.split(' ').every((word) => OF_RATING.test(word) || isStopped(stemOf(word))) &&
      !named.some((name) => plain(name).includes(text)),
  );
}
