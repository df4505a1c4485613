import { askingPart } from '../../questions/asking-part.ts';
import { fold } from '../../search/fold.ts';
import { wordPattern } from '../../search/word-list.ts';
import type { Asked } from '../asked.ts';
import { holds } from '../features/coverage.ts';
import { namesVictim } from '../victims.ts';
import { listOf, type ValueCandidate } from './value-candidates.ts';

/** "Who resigned", "who all quit"; "which director resigned" asks for one of an office. */
const WHO = '^(?:so |and |but )*who(?: all| else)?(?: has| have| had)? ';
/** What narrows it to some of those who left. */
const NARROWED =
  /\b(?:from|as|first|last|before|since|until|besides|except|apart|other|instead|not|never|should|victims?)\b|n't\b/;
/** What makes nobody's leaving of it. */
const DOUBTED =
  /\b(?:if|unless|whether|rumou?rs?|rumoured|claims?|alleged\w*|nobody|no one|denie[sd]|false|untrue|would|might|could|demand\w*|calls? (?:for|on)|urged?)\b/i;
const DENIES =
  /^(?:“|")?(?:he|she|they|this|that|it|none)\b[^.]{0,30}\b(?:not|n['’]t|never|untrue|false|denied)\b/i;
/** Whatever may stand between a name and the verb: brackets, an inserted clause, "has since". */
const TO_VERB =
  '^(?: \\([^)]{1,30}\\))?(?:,[^;:“”".]{1,90},|,)? (?:(?:who|also|both|all|had|has|have|then|later|since|immediately|duly|quickly|finally|quietly) ){0,3}';
/** "Resigned from the golf club", "quit Norwell": something else was left than the post. */
const OTHER_THING =
  '(?! from (?!(?:his|her|their|the) (?:post|job|role|position|office|cabinet)\\b))(?! \\p{Lu})\\b';
const OF_THEM = /\b(?:resignations?|dismissals?|sackings?) of (?:[^;:“”".]{0,80} )?$/;

/** Whether it is asked who left their post: whom weights alone would name may not have. */
export const asksWhoLeft = ({ library, question }: Asked): boolean =>
  wordPattern(library.vocabulary.wording?.leaving, WHO).test(fold(askingPart(question.text)));

/**
 * Those who left their post, where no more is asked than who did: of the cited sentences that hold all that is telling in
 * the question, the best among them, those of whom they say it outright.
 */
export function leaversAsked(asked: Asked, values: readonly ValueCandidate[]): readonly ValueCandidate[] {
  const { left = [], removed = [] } = asked.library.vocabulary.wording ?? {};
  const { text, time, people } = asked.question;
  const folded = fold(askingPart(text));
  const isNarrower =
    NARROWED.test(folded) ||
    people.length + time.dates.length + time.months.length > 0 ||
    time.order !== undefined;
  if (isNarrower || !asksWhoLeft(asked)) return [];
  const did = new RegExp(
    `${TO_VERB}(?:${wordPattern(left, '', OTHER_THING).source}|(?:was|were|been) ${wordPattern(removed, '').source})`,
    'u',
  );
  const told = values.filter((value) => {
    const { reading, id } = value.cited.evidence;
    const { terms, people: named } = reading;
    if (value.kind !== 'person' || namesVictim(reading) || DOUBTED.test(reading.text)) return false;
    const isWhole = asked.units.every(
      ({ unit }) =>
        unit.common ||
        !folded.includes(unit.text) ||
        holds(terms, unit) ||
        // "The report’s findings": which report, stands before.
        (asked.finders.isProper(unit.same) && holds(asked.context.around(id).before?.terms, unit)),
    );
    if (!isWhole || DENIES.test(asked.context.around(id).after?.text ?? '')) return false;
    const { start, end } = listOf(reading.text, named, value.span);
    return (
      did.test(reading.text.slice(end)) ||
      did.test(reading.text.slice(value.span.end)) ||
      OF_THEM.test(reading.text.slice(0, start))
    );
  });
  return told.some(({ rank }) => rank === 0) ? told : [];
}
