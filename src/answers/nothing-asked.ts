import { isCode } from '../questions/code.ts';
import { isAnyKindWord } from '../questions/kind-words.ts';
import { isPick } from '../questions/pick.ts';
import type { Asked } from './asked.ts';

/** A question that names nothing to look for: "what about it?", "option 2"; "what are the weaknesses?" does. */
export function isNothing({ question, units }: Asked): boolean {
  const { time, areas, grades, people, publishers, councils, asksGrade } = question;
  const named = [areas, grades, people, publishers, councils, time.dates, time.months].some(
    (list) => list.length > 0,
  );
  return (
    !named &&
    !asksGrade &&
    (isPick(question.folded) ||
      isCode(question.asked) ||
      (time.order === undefined && units.every(({ unit }) => unit.common && !isAnyKindWord(unit.text))))
  );
}
