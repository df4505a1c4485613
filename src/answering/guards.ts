import type { Library } from '../library.ts';
import { fold } from '../search/fold.ts';
import type { Answer } from './answer.ts';
import { cleanQuestion } from './clean-question.ts';
import { councilsCovered, sayCouncils } from './covered.ts';
import { findingsWanted } from './findings-answer.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { refuse } from './replies.ts';
import { unknownPlace } from './unknown-place.ts';
import { isKnown, TELLING, weightOf } from './weights.ts';
import { REFUSES } from './wording.ts';

/** Attempts to give orders: a question is a question, in no disguise an instruction. */
const ORDERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|articles?|above|previous|guidelines)\b|\bsystem prompt\b|\byou are now\b|\bpretend (?:to be|you)\b|\bact as\b|\brole ?play\b|\bjailbreak\b|\bmake up\b|\binvent\b|\bdeveloper mode\b/;
const PRIVATE =
  /\b(?:names?|identity|identities|identify|who (?:is|are|was|were)|list)\b.{0,40}\b(?:victims?|survivors?|abused (?:children|girls|boys|kids)|girls?|boys?|children who|kids who|abusers?|perpetrators?|paedophiles?|groomers?|rapists?)\b|\bwho (?:abused|raped|groomed|attacked|exploited)\b|\bwhich (?:school|home|street|girls?|boys?|child(?:ren)?)\b.{0,40}\b(?:abused|victims?|survivors?|girls?|boys?)\b|\bwhere (?:do|does|did|is|are) .{2,40}\blives?\b|\b(?:home )?address\b|\bhow old (?:was|were|is) .{2,40}\b(?:when|abused|victim)/;

/** Asking for help or advice of one's own: nothing that articles can answer, and where to turn matters. */
const ADVICE =
  /\bhow (?:do|can|should|would) (?:i|we) (?!know|find out|tell)|\bhow (?:do|can|should) (?:people|you|someone) (?:report|complain|get help|become|apply)|\b(?:where|who) (?:do|can|should|would) (?:i|we|someone|people) (?:\w+ ){0,2}(?:go|report|call|ring|phone|contact|complain|turn|tell|speak|talk)|\b(?:number|helpline|hotline)\b.{0,30}\b(?:report|call|ring|concern|worried|help)\b|\b(?:childline|nspcc|samaritans|crisis line|helpline|hotline)\b/;
const OWN = /\b(?:i|i'm|im|i've|me|my|we|us|our)\b/;
const DISTRESS =
  /\b(?:raped?|abus(?:ed|ing|es?|er)|groom(?:ed|ing|s)|molest\w*|assault\w*|hurt(?:s|ing)?|touch(?:es|ed|ing) (?:me|him|her|them)|kill (?:me|my|him|her)\w*|want to die|suicid\w*|self[- ]harm\w*|can'?t cope|scared|frightened|in danger|unsafe|someone to talk to|need help|help me|please help|worried about)\b/;

const HARM =
  /\b(?:my|our) (?:\w+ )?(?:son|daughter|child|children|kids?|brother|sister|friend|niece|nephew|grand\w+|boy|girl|baby|neighbou?r\w*)\b.{0,40}\b(?:hit|hits|hitting|beat\w*|punch\w*|starv\w*|threaten\w*|neglect\w*|kick\w*|locked|burn\w*|missing|crying|bruis\w*)\b/;

/** Somebody in distress, or who fears for a child they know: told from the words as they were typed. */
const isDistress = (typed: string): boolean => (OWN.test(typed) && DISTRESS.test(typed)) || HARM.test(typed);

/** What is refused before the articles are asked: nothing, noise, orders, questions for victims' identities, other matters. */
export function guard(library: Library, knowhow: Knowhow, question: Question): Answer | undefined {
  const { text, folded, units, councils, time, areas, grades, people } = question;
  const typed = fold(cleanQuestion(question.asked));
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse(library, question, 'unclear', REFUSES.empty);
  if (ORDERS.test(folded)) return refuse(library, question, 'will-not', REFUSES.willNot);
  if (ADVICE.test(folded) || ADVICE.test(typed) || isDistress(typed)) {
    return {
      ...refuse(library, question, 'out-of-scope', REFUSES.advice),
      notes: library.vocabulary.help,
      suggestions: [],
    };
  }
  if (PRIVATE.test(folded) || PRIVATE.test(typed))
    return { ...refuse(library, question, 'will-not', REFUSES.victims), suggestions: [] };
  if (time.order !== undefined && units.length === 0) return undefined;
  const anchored =
    councils.length + time.dates.length + time.months.length + areas.length + grades.length + people.length >
    0;
  if (units.length === 0 && !anchored && !question.asksGrade)
    return refuse(library, question, 'unclear', REFUSES.unclear);
  const general = units.every((unit) => unit.common || weightOf(unit, knowhow) < TELLING);
  if (general && !anchored && !question.asksGrade && findingsWanted(folded) === undefined) {
    return refuse(library, question, 'unclear', REFUSES.unclear);
  }
  const place = unknownPlace(question, knowhow);
  if (place !== undefined) {
    const covered = sayCouncils(councilsCovered(library));
    return refuse(library, question, 'not-covered', REFUSES.noCouncil(place, covered));
  }
  const known = units.filter((unit) => isKnown(unit, knowhow));
  const weight = (list: typeof units): number => list.reduce((sum, unit) => sum + weightOf(unit, knowhow), 0);
  if (
    units.length > 0 &&
    weight(known) < 0.34 * weight(units) &&
    grades.length === 0 &&
    people.length === 0 &&
    findingsWanted(folded) === undefined &&
    !(question.asksGrade && anchored)
  ) {
    return refuse(library, question, 'out-of-scope', REFUSES.outOfScope);
  }
  return undefined;
}
