import { isStopped } from '../search/stop-words.ts';
import { stemOf } from '../search/tokens.ts';
import type { Finders } from './finders.ts';
import { isAnyKindWord } from './kind-words.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Words that belong to asking for a rating, whatever it is of. */
const OF_RATING =
  /^(?:rate|rating|grade|grading|judge|judgement|judgment|verdict|score|rank|mark|result|outcome|ofsted|inspect|inspection|inspector|watchdog|overall|service|children|child|kid|youngster|council|authority|local|social|care|report|area|key|new|newest|latest|last|recent|previous|ever|yet|still|year|autumn|summer|spring|winter|announce|final|official|officially|conclude|conclusion|top|high|highest|low|lowest|best|worst|part|bit|fail|failure|pass|standard|level|effectiveness|department|visit|run|get|got|receive|award|achieve|look|after|work|case|history|perform|performance|fare|status|safeguard|protect|protection|missed|short|arrive|return|come|came|spend|spent|there|give|given|gave|make|made|land|end)(?:s|es|d|ed|ing|ings)?$/;

/** The telling words of a question that are neither of rating, nor part of an area's or grade's name. */
export function otherMatters({ units, folded }: Question, finders: Finders): readonly Unit[] {
  const named = [...finders.areas(folded), ...finders.grades(folded)].map(({ span }) =>
    folded.slice(span.start, span.end),
  );
  return units.filter(
    ({ text, common, same }) =>
      !common &&
      (finders.isProper(same) || !isAnyKindWord(text)) &&
      !text.split(' ').every((word) => OF_RATING.test(word) || isStopped(stemOf(word))) &&
      !named.some((name) => plain(name).includes(text)),
  );
}
