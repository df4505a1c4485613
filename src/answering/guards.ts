import type { Library } from '../library.ts';
import { fold } from '../search/fold.ts';
import type { Answer } from './answer.ts';
import { cleanQuestion } from './clean-question.ts';
import { councilsCovered, sayCouncils } from './covered.ts';
import { helpFor } from './distress.ts';
import { findingsWanted } from './findings-answer.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { refuse } from './replies.ts';
import { unknownPlace } from './unknown-place.ts';
import { isKnown, TELLING, weightOf } from './weights.ts';
import { REFUSES } from './wording.ts';

/** Said by people who are polite, or who see this for the first time. */
const COURTESY =
  /^(?:(?:hi+|hello|hey+|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|thanks?|thank you|thx|ta|cheers|great|nice|ok(?:ay)?|cool|bye|goodbye)(?: (?:there|bot|all|everyone|so much|a lot|very much|again|you))*[\s.!,]*)+$|^(?:hi |hello |hey |so )?(?:what (?:can|do) you do|what can i ask(?: you)?|who are you|what are you|how do(?:es)? (?:you|this) work|are you (?:a )?(?:real person|human|bot|robot|ai|real))[\s?.!]*$/;

/** Attempts to give orders: a question is a question, in no disguise an instruction. */
const ORDERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|rules?|articles?|above|previous|guidelines)\b|\bsystem prompt\b|\byou are now\b|\bpretend (?:to be|you)\b|\bact as\b|\brole ?play\b|\bjailbreak\b|\bmake up\b|\binvent\b|\bdeveloper mode\b/;
const PRIVATE =
  /\b(?:names?|identity|identities|identify|who (?:is|are|was|were)|list)\b.{0,40}\b(?:victims?|survivors?|abused (?:children|girls|boys|kids)|(?:men|women|people) (?:convicted|jailed|accused)|girls?|boys?|children who|kids who|abusers?|perpetrators?|paedophiles?|groomers?|rapists?)\b|\b(?:which|what|whose) (?:\w+ )?(?:wom[ae]n|m[ae]n|person|people|names?|daughters?|sons?)\b.{0,40}\b(?:abused|raped|victims?|survivors?|convicted|jailed|accused)\b|\bwho (?:abused|raped|groomed|attacked|exploited)\b|\bwhich (?:school|home|street|girls?|boys?|child(?:ren)?)\b.{0,40}\b(?:abused|victims?|survivors?|girls?|boys?)\b|\bwhere (?:do|does|did|is|are) .{2,40}\blives?\b|\b(?:home )?address\b|\bhow old (?:was|were|is) .{2,40}\b(?:when|abused|victim)/;

const BLAME =
  /\b(?:did|do|does|were|was|are|is) (?:\w+ ){0,2}(?:victims?|survivors?|children|child|girls?|boys?|kids|they)\b.{0,15}\b(?:consent(?:ed|ing)?|lie|lying|deserved?|to blame|at fault|asking for it|prostitutes?)\b/;
/** What stands on the articles, not in them. */
const ARTICLE =
  /\b(?:this|that|these|those|your|the) (?:article|source)s?\b.{0,20}\b(?:published|written|posted|from|dated?|author|wrote|come out)\b|\b(?:who wrote|who published|date of|author of) (?:this|that|these|those|your|the) (?:article|source)s?\b/;
/** What there is to ask about. */
const COVERED =
  /\b(?:which|what) (?:councils?|places?|authorit(?:y|ies)|towns?|cit(?:y|ies))\b.{0,20}\b(?:cover(?:ed|s)?|know|have|include[ds]?|answer)\b/;
/** What the bot itself thinks, which is nothing. */
const OPINION =
  /\b(?:do|did|would) (?:you|u) (?:\w+ )?(?:think|reckon|feel|believe|agree|recommend|trust)\b|\b(?:your|ur) (?:\w+ )?(?:opinion|view|thoughts|take)\b/;
/** How things are today, which no article can tell: not how inspectors once found them. */
const SAFE_NOW =
  /^(?:so |and |but )?(?:is|are)\b(?! there).{0,40}\b(?:safe(?! and)|still happening|still going on|happening (?:now|today))\b/;

/** What is refused before the articles are asked: nothing, noise, orders, questions for victims' identities, other matters. */
export function guard(library: Library, knowhow: Knowhow, question: Question): Answer | undefined {
  const { text, folded, units, councils, time, areas, grades, people } = question;
  const typed = fold(cleanQuestion(question.asked));
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse(library, question, 'unclear', REFUSES.empty);
  if (COURTESY.test(typed)) {
    const count = library.articles.length;
    const council = councilsCovered(library)[0] ?? 'the council';
    return refuse(
      library,
      question,
      'unclear',
      REFUSES.courtesy(/^(?:thanks|thank|thx|ta|cheers)\b/.test(typed), count, council),
    );
  }
  if (ORDERS.test(folded)) return refuse(library, question, 'will-not', REFUSES.willNot);
  const { distress } = library.vocabulary;
  if (helpFor(typed, distress) === 'first' || helpFor(folded, distress) === 'first') {
    const lines = [REFUSES.advice, ...library.vocabulary.help];
    const reply = refuse(library, question, 'out-of-scope', lines.join('\n'));
    return { ...reply, isPersonal: true, suggestions: [], notes: [] };
  }
  if (PRIVATE.test(folded) || PRIVATE.test(typed))
    return { ...refuse(library, question, 'will-not', REFUSES.victims), suggestions: [] };
  if (BLAME.test(folded)) return refuse(library, question, 'will-not', REFUSES.blame);
  if (ARTICLE.test(folded)) return refuse(library, question, 'out-of-scope', REFUSES.article);
  if (COVERED.test(folded) && councils.length + grades.length === 0) {
    const covered = sayCouncils(councilsCovered(library));
    return refuse(library, question, 'unclear', REFUSES.covered(covered));
  }
  if (OPINION.test(folded) && !(question.asksGrade && /^(?:so |and )?what\b/.test(folded)))
    return refuse(library, question, 'out-of-scope', REFUSES.opinion);
  if (SAFE_NOW.test(folded)) return refuse(library, question, 'not-said', REFUSES.safety);
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
