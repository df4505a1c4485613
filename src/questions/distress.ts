import type { Distress } from '../knowledge/vocabulary.ts';
import type { Features } from '../scoring/features.ts';
import { probabilityOf } from '../scoring/model.ts';
import { modelFrom } from '../scoring/model-json.ts';
import { isPick } from './clean-question.ts';
import { listsOf } from './distress-lists.ts';
import weights from './distress-weights.json' with { type: 'json' };
import { messageFeatures } from './message-features.ts';
import { type ToldOfOneself, toldIn } from './told-of-oneself.ts';

/**
 * What somebody is shown who writes of themselves or of one they fear for: help lines `first`, and nothing else, where
 * they ask nothing, cannot go on or look for somebody to turn to; else help lines with the answer to what they ask, which
 * stand alone where no article can reply (`foremost`), or, where it is less sure whom they write of, never (`beside`).
 */
export type Help = 'first' | 'foremost' | 'beside';

/** "Tell me", "can you show us", "I want to know": the "me" of a polite question is nobody's own story. */
const POLITE =
  /^(?:(?:hi|hello|hey|please|so|ok|okay)[ ,]+)*(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please )?)?(?:please )?(?:(?:tell|show|give|remind|send|find|get|teach|explain to) (?:me|us)|let (?:me|us) know|(?:i|we)(?:'d| would| had)? (?:(?:just|only|really) )?(?:want|like|need|wish) to (?:know|see|read|find out|understand|ask)|(?:i|we)(?:'m| am|'re| are) (?:trying|looking|hoping) to (?:find|understand|learn)|help (?:me|us) (?:understand|find|with)|(?:i|we)(?: was| am|'m) (?:wondering|told)|do (?:i|we) know)\b/;
/** How a sentence or clause begins that asks, or ends. */
const ASKS =
  /^(?:(?:and|so|but|then|please|just|or) )*(?:what|when|where|who|whom|whose|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|name|list|compare|show|give|tell|find|whats|whos|any|anything|looking for|asking|(?:i|we)(?:'d| would| had)? (?:want|like|need|wish|wanted) to (?:know|see|read|find|hear)|(?:i|we) (?:want|need) the|need the)\b|\?\s*$|\bplease\s*$/;
/** What is left of a polite request that asks for something, unlike "can you tell me, I was …". */
const REQUESTED = /^(?:please )?(?:the|an?|if|whether|about|more|all|each|every|some|that|it|just)\b/;
const PARTS = /(?<=[.!?;:])\s+|,\s+|\s+-\s+|\s+(?=(?:and|but|so) (?:i|we) (?:want|would|need|wish)\b)/;
/** "Where can survivors get support?", "who can I ring": where to turn matters, whoever asks. */
const WHERE =
  /\b(?:where|who) (?:do|can|should|would|could) (?:i|we|someone|people|survivors?|victims?) (?:\w+ ){0,2}(?:go|report|call|ring|phone|contact|complain|turn|tell|speak|talk|find|get)\b|\bhow (?:do|can|should) (?:people|you|someone|i|we) (?:report|complain|get help)\b(?!.*\b(?:progress|figures?)\b)|\bwhat (?:do|can|should) i do\b|\b(?:anyone|anybody|someone|somebody) (?:that )?i can (?:ring|call|talk|speak|tell|turn)\b|\b(?:number|helpline|hotline)\b.{0,30}\b(?:report(?:ing)?|call(?:ing)?|ring|concern|worried)\b|\b(?:support|help|counselling|therapy)\b(?: is| are)?(?: there)?(?: available)? for (?:\w+ ){0,2}(?:survivors?|victims?|me|us)\b|\b(?:where|how) (?:can|do|could|should)\b.{0,40}\b(?:support|counselling|therapy)\b/;
/** The same in the words of one who asks to be told: "I'd like to know who to report it to", not "did staff know who to …". */
const TO_WHOM =
  /(?:^|[.!?,;:] |\b(?:(?:like|want|wanted|need|wish) to (?:know|find out)|(?<!\bdid )(?:any|some)(?:one|body) know|do you know|tell (?:me|us)|wonder(?:ing)?|any idea) )(?:where|whom?) (?:(?:i|we|someone|people|survivors?|victims?|a survivor|a victim) (?:(?:can|could|should|might) )?|to )(?:go|report|call|ring|phone|contact|complain|turn|tell|speak|talk|(?:get|find) (?:\w+ )?(?:help|support|counselling|therapy|advice))\b/;
/** "Is the help there for adults who were abused?", unless inspectors are asked about. */
const HELP_FOR =
  /^(?:so |and |but )?(?:is|are|what|where|any)\b.{0,40}\b(?:support|help|counselling|therapy)\b.{0,20}\bfor (?:\w+ ){0,2}(?:people|adults|those|anyone|women|men) (?:who|that) (?:were|was|are|are being|have been|had been|got) (?:abused|raped|groomed|exploited)\b/;
/** And nothing behind it: no help with anything else. */
const GETS_HELP = /\b(?:get|find) (?:\w+ )?(?:help|support|counselling|therapy)\W*$/;
const BARE = /^(?:please )?(?:help|help me|help us|i need help)(?: please)?[\s.!?]*$/;

const looksForHelp = (folded: string, distress: Distress): boolean =>
  WHERE.test(folded) || TO_WHOM.test(folded) || (HELP_FOR.test(folded) && !isOfInspecting(folded, distress));

/** What makes a question one of articles, besides the vocabulary's words for inspections. */
const OF_ARTICLES = /\b(?:articles?|(?:news)?papers?|inquir(?:y|ies)|(?:did|do|does|they|he|she|it) says?)\b/;

/** Longer than any question that Discord lets through; what is read takes time by the square of it. */
const LONGEST = 2_000;

/** From these probabilities on, that somebody writes of themselves or of one they fear for: chosen on left-out messages. */
export const BESIDE = 0.23;
const FOREMOST = 0.5;
/** From this one on they stand alone though nobody is named and nothing asked: "kids in care, xton" asks, in few words. */
const ALONE = 0.8;
const MODEL = modelFrom(weights);

/** What a message says of who writes it. */
export interface ReadMessage {
  readonly told: ToldOfOneself;
  readonly features: Features;
  /** No weights are asked: they say that they cannot go on, or look for somebody to turn to. */
  readonly isSure: boolean;
  /** They look for somebody to turn to, for whatever. */
  readonly turns: boolean;
  readonly asks: boolean;
}

/** Reads a message, folded. */
export function readMessage(folded: string, distress: Distress): ReadMessage {
  const asked = folded.slice(0, LONGEST).replace(POLITE, '').trim();
  const told = toldIn(asked, distress);
  const { holds } = listsOf(distress);
  const isOfPeople = [holds.harm, holds.trouble, holds.kin, holds.harmed].some((list) => list.test(folded));
  // "How do I report an error in an answer?" looks for nobody to turn to.
  // Nor does "do schools report abuse?", which asks about others.
  const turns = !told.errand && (looksForHelp(folded, distress) || (told.seeking && told.mine));
  return {
    told,
    features: messageFeatures(asked, told, distress),
    isSure:
      (told.crisis && told.mine) || (turns && (isOfPeople || GETS_HELP.test(folded))) || BARE.test(folded),
    turns,
    asks:
      asked.split(PARTS).some((part) => ASKS.test(part.trim())) ||
      (asked !== folded.trim() && REQUESTED.test(asked)),
  };
}

/** Whether somebody seems to write of themselves or of one they fear for, and what they are shown; the text folded. */
export function helpFor(folded: string, distress: Distress | undefined): Help | undefined {
  if (isPick(folded)) return undefined;
  if (distress === undefined) return BARE.test(folded) ? 'first' : undefined;
  const { told, features, isSure, turns, asks } = readMessage(folded, distress);
  if (isSure) return 'first';
  const probability = probabilityOf(MODEL, features);
  if (probability < BESIDE && !told.survivor) return undefined;
  if (turns) return 'first';
  if (probability < FOREMOST) return 'beside';
  return asks || (probability < ALONE && isOfNobody(folded, told, distress)) ? 'foremost' : 'first';
}

/** Whether a message says a word of who writes it, or of theirs. */
const isOfWriter = ({ mine, asOne, harmed, feared, saysSo, survivor }: ToldOfOneself): boolean =>
  mine || asOne || harmed || feared || saysSo || survivor;

/** Whether a message, folded, tells of no harm, and of nobody whom its writer could be or fear for: "kids in care, xton". */
export const isOfOthers = (folded: string, distress: Distress | undefined): boolean =>
  distress !== undefined && isOfNobody(folded, readMessage(folded, distress).told, distress);

function isOfNobody(folded: string, told: ToldOfOneself, distress: Distress): boolean {
  const { harm, trouble } = listsOf(distress).holds;
  return !isOfWriter(told) && !harm.test(folded) && !trouble.test(folded);
}

/** Whether a question, folded, is one of articles, inspections or councils: there may be something to show for it. */
export const isOfInspecting = (folded: string, distress: Distress | undefined): boolean =>
  OF_ARTICLES.test(folded) || (distress !== undefined && listsOf(distress).holds.inspecting.test(folded));
