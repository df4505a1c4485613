import { cleanMessage } from '../questions/clean-question.ts';
import { helpFor } from '../questions/distress.ts';
import { isKnown } from '../questions/unit-weights.ts';
import { unknownPlace } from '../questions/unknown-place.ts';
import { ENGLISH_WORDS } from '../search/english-words.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { anyOf, wordPattern } from '../search/word-list.ts';
import type { Unanswered } from './answer.ts';
import type { Asked } from './asked.ts';
import { REFUSES } from './messages.ts';
import { isElsewhere, isNothing, sayOutOfScope } from './out-of-scope.ts';
import { historyOverview } from './overviews/history.ts';
import { overviewFor } from './overviews/overview-for.ts';
import { councilsCovered, exampleCouncil, sayCouncils } from './scope.ts';
import { asksIfHarmed } from './victims.ts';
import { helpAlone } from './with-help.ts';

/** Said by people who are polite, or who see this for the first time. */
const COURTESY =
  /^(?:(?:hi+|hello|hey+|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|thanks?|thank you|thx|ta|cheers|great|nice|ok(?:ay)?|cool|bye|goodbye)(?: (?:there|bot|all|everyone|so much|a lot|very much|again|you))*[\s.!,]*)+$|^(?:hi |hello |hey |so )?(?:what (?:can|do) you do|what can i ask(?: you)?|who are you|what are you|how do(?:es)? (?:you|this) work|are you (?:a )?(?:real person|human|bot|robot|ai|real))[\s?.!]*$/;

/** No word of any language: letters that stand for others. */
const ONE_LONG_WORD = /^\S{24,}$/;

/** Attempts to give orders: a question is a question, in no disguise an instruction. */
const ORDERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|prompts?|guidelines)\b|(?:^|[.!?;:,"'] ?|\b(?:please|and|then|now|to|you) )(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|articles?|above|previous)\b|\bsystem prompt\b|"role"\s*:|\byou are now\b|\byou must say\b|\bi (?:hereby )?(?:authori[sz]e|order|command|instruct) you\b|\bpretend (?:to be|you)\b|(?:^|[.!?;:,"'] ?|\b(?:please|and|then|now|you|to) )act as\b|\brole ?play\b|\bjailbreak\b|(?<!\b(?:the|its|a) )\bmake up\b(?! of\b)|\binvent\b|\bdeveloper mode\b|^please (?:write|say) that\b|\b(?:delete from|drop table|insert into)\b|\bselect \*/;
const PRIVATE =
  /\b(?:names?|identit(?:y|ies)) of (?:the |those |all )?(?:\w+ )?(?:child(?:ren)?|kids?|girls?|boys?|babies|baby)\b|\b(?:names?|identity|identities|identify|list|who (?:is|are|was|were)(?! (?:in charge|responsible|the \w+ (?:of|for)|to)\b))\b.{0,40}\b(?:victims?|survivors?|(?:people|those|everyone) who (?:was|were|got) (?:abused|raped|groomed|exploited|trafficked)|abused (?:children|girls|boys|kids)|(?:men|women|people) (?:convicted|jailed|accused)|girls?|boys?|children who|kids who|abusers?|perpetrators?|paedophiles?|groomers?|rapists?)\b|\b(?:which|what|whose) (?:\w+ )?(?:wom[ae]n|m[ae]n|person|people|names?|daughters?|sons?)\b.{0,40}\b(?:abused|raped|victims?|survivors?|convicted|jailed|accused)\b|\b(?:names?|who (?:is|are|was|were))(?: of)?(?: the| a| that| those)?(?: \w+)? (?:lads?|lass(?:es)?|bab(?:y|ies)|toddlers?|teen(?:ager)?s?|kids?|child(?:ren)?|mums?|mothers?|dads?|fathers?|famil(?:y|ies)) (?:who |that |which )?(?:\w+ )?(?:died?|dead|killed|murdered|hurt|harmed|injured|abused|missing)\b|\bwho (?:abused|raped|groomed|attacked|exploited)\b|\bwhich (?:school|home|street|girls?|boys?|child(?:ren)?)\b.{0,40}\b(?:abused|victims?|survivors?|girls?|boys?)\b|\bwhere (?:do|does|did|is|are) (?!(?:(?!abused|raped|groomed|exploited|trafficked|missing)\w+ ){0,2}(?:care leavers|children in care|looked[- ]after children|foster carers|young people in care) (?:now )?live\b).{2,40}\blives?\b|\bhome address\b|\b(?:what|whose|their|his|her|the|an|'s) address(?:es)?\b|\bhow old (?:was|were|is) .{2,40}\b(?:when|abused|victim)/;
const BLAME =
  /\b(?:did|do|does|were|was|are|is) (?:\w+ ){0,2}(?:victims?|survivors?|children|child|girls?|boys?|kids|they)\b.{0,15}\b(?:consent(?:ed|ing)?|lie|lying|deserved?|to blame|at fault|asking for it|prostitutes?)\b/;
/** What there is to ask about. */
const COVERED =
  /\b(?:which|what) (?:councils?|places?|authorit(?:y|ies)|towns?|cit(?:y|ies))\b(?:.{0,20}\b(?:cover(?:ed|s)?|know|include[ds]?|answer)\b|(?: (?:do|does|can) (?:you|u|it|(?:the|this) bot))(?: \w+)? have\b| have (?:you|u|articles|data|anything)\b|(?: are)?(?: there)?(?: (?:in|on) here)\b| are there\W*$)/;
/** What stands on the articles, not in them. */
const ARTICLE =
  /\b(?:this|that|these|those|your|the) (?:article|source)s?\b.{0,20}\b(?:published|written|posted|from|dated?|author|wrote|come out)\b|\b(?:(?:who|which|what)(?: \w+){0,2} (?:wrote|published|posted|printed)|date of|author of) (?:this|that|these|those|your|the)(?: \d{4})? (?:article|source)s?\b/;
/** What the bot itself thinks, which is nothing. */
const OPINION =
  /\b(?:do|did|would) (?:you|u) (?:\w+ )?(?:think|reckon|feel|believe|agree|recommend|trust)\b|\b(?:your|ur) (?:\w+ )?(?:opinion|view|thoughts|take)\b/;
/** How things are today, which no article can tell: not how inspectors once found them. */
const SAFE_NOW =
  /^(?!.*\b(?:according|inspect\w*|ofsted|report|rated|judged)\b)(?:so |and |but )?(?:is|are)\b(?! there).{0,40}\b(?:safe(?! and)|still happening|still going on|happening (?:now|today))\b/;

const DISGUISED: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

/** "1gn0re prev1ous": letters that were typed as digits. */
const undisguised = (typed: string): string =>
  typed.replace(/(?<=\p{L})[01345]|[01345](?=\p{L})/gu, (digit) => DISGUISED[digit] ?? digit);

/** A refusal that holds whatever the articles say. */
interface Guarded extends Pick<Unanswered, 'reason' | 'headline' | 'isPersonal'> {
  /** Nothing may be suggested or quoted beside it. */
  readonly isBare?: true;
}

/** What is refused by rule: nothing, orders, identities, blame, distress, opinions, councils that no article is about. */
export function guard(asked: Asked): Guarded | undefined {
  const { library } = asked;
  const { text, folded, councils, grades } = asked.question;
  const typed = fold(cleanMessage(asked.question.asked));
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: 'unclear', headline: REFUSES.empty };
  if (ONE_LONG_WORD.test(typed)) return { reason: 'unclear', headline: REFUSES.unclear };
  if (COURTESY.test(typed) || COURTESY.test(folded)) {
    const council = exampleCouncil(library);
    const isThanks = /^(?:thanks|thank|thx|ta|cheers)\b/.test(typed);
    return { reason: 'unclear', headline: REFUSES.courtesy(isThanks, library.articles.length, council) };
  }
  const { distress } = library.vocabulary;
  // What is asked alone may hide who asks; with the spelling mended it may show it.
  if ((helpFor(typed, distress) ?? helpFor(folded, distress)) === 'first')
    return { ...helpAlone(library.vocabulary.help), isBare: true };
  if ([folded, typed, fold(asked.question.asked), undisguised(typed)].some((words) => ORDERS.test(words)))
    return { reason: 'will-not', headline: REFUSES.willNot };
  if (
    [folded, typed, fold(asked.question.asked)].some((words) => PRIVATE.test(words)) ||
    asksIfHarmed(library, asked.question)
  )
    return { reason: 'will-not', headline: REFUSES.victims, isBare: true };
  if (BLAME.test(folded)) return { reason: 'will-not', headline: REFUSES.blame };
  if (ARTICLE.test(folded)) return { reason: 'out-of-scope', headline: REFUSES.article };
  if (COVERED.test(folded) && councils.length + grades.length === 0)
    return { reason: 'unclear', headline: REFUSES.covered(sayCouncils(councilsCovered(library))) };
  if (OPINION.test(folded)) return { reason: 'out-of-scope', headline: REFUSES.opinion };
  if (isElsewhere(asked)) return { reason: 'out-of-scope', headline: sayOutOfScope(library) };
  if (SAFE_NOW.test(folded)) return { reason: 'not-said', headline: REFUSES.safety };
  const { guilt, matters } = library.vocabulary.wording ?? {};
  if (wordPattern(guilt).test(folded.split(wordPattern(matters)).join(' '))) {
    const isKnownOf = asked.question.units.every((unit) => isKnown(unit, asked.finders));
    return { reason: isKnownOf ? 'not-said' : 'not-covered', headline: REFUSES.notSaid('') };
  }
  if (isNothing(asked) && !(overviewFor(asked) ?? historyOverview(asked)))
    return { reason: 'unclear', headline: REFUSES.unclear };
  if (isForeign(asked)) return { reason: 'out-of-scope', headline: REFUSES.english };
  const place = strangePlace(asked);
  if (place === undefined) return undefined;
  const covered = sayCouncils(councilsCovered(library));
  return { reason: 'not-covered', headline: REFUSES.noCouncil(place, covered) };
}

/** Longer questions hardly any of whose words is English. */
const LEAST_WORDS = 4;
const LEAST_ENGLISH = 0.34;
/** So many words do where not one is English. */
const LEAST_FOREIGN = 3;

/** Names are of no language, and words of the articles of theirs: "xton care leavers feb 2023" is English. */
function isForeign({ finders, question }: Asked): boolean {
  if (!/\p{Script=Latin}|\d/u.test(question.text)) return true;
  const words = tokensOf(question.text).filter(
    ({ text, stem }) => /^\p{Ll}+$/u.test(text) && !finders.isProper([stem]),
  );
  const english = words.filter(
    ({ text, stem }) => ENGLISH_WORDS.has(text) || finders.indexes.frequency(stem) > 0,
  ).length;
  if (english === 0) return words.length >= LEAST_FOREIGN;
  return words.length >= LEAST_WORDS && english < LEAST_ENGLISH * words.length;
}

/** "b&bs": no place is called so; nor is one called like a grade ("RI") or an abbreviation of the vocabulary ("ILACS"). */
const NO_PLACE = /^\p{L}{1,2}\s?&\s?\p{L}/u;

/** A place, written as a name or no word of the language, that no article knows. */
function strangePlace({ finders, library, question }: Asked): string | undefined {
  const place = unknownPlace(question, finders);
  if (place === undefined || NO_PLACE.test(place) || finders.grades(place).length > 0) return undefined;
  if (wordPattern(library.vocabulary.wording?.idioms, '^', '$').test(place)) return undefined;
  const words = tokensOf(place);
  if (words.every(({ text }) => library.lexicon.words.has(text) && !ENGLISH_WORDS.has(text)))
    return undefined;
  // "nether wallop": two words that no article knows, where a place stands, are one, though each is a word of the language.
  const isName =
    /\p{Lu}/u.test(place) || words.length > 1 || words.some(({ text }) => !ENGLISH_WORDS.has(text));
  const whole = new RegExp(`\\b${anyOf([fold(place)])}\\b`);
  const isTold =
    library.articles.some(({ title }) => whole.test(fold(title))) ||
    library.readings.some(({ text, grades }) => grades.length > 0 && whole.test(fold(text)));
  return isName && !isTold ? place : undefined;
}
