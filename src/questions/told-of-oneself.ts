import type { Distress } from '../knowledge/vocabulary.ts';
import { type Lists, listsOf } from './distress-lists.ts';

/** What a message tells of who writes it. */
export interface ToldOfOneself {
  readonly crisis: boolean;
  /** Something was done to them, or they cannot go on. */
  readonly harmed: boolean;
  /** They fear for somebody. */
  readonly feared: boolean;
  /** They look for somebody to turn to. */
  readonly seeking: boolean;
  /** They speak as one of those who were in care, harmed or not believed. */
  readonly asOne: boolean;
  /** They write of themselves at all. */
  readonly mine: boolean;
  /** They say that they are a survivor, a victim, one of them … */
  readonly saysSo: boolean;
  /** … in so many words. */
  readonly survivor: boolean;
  /** Somebody near to them is or was in care. */
  readonly kinInCare: boolean;
  /** It is for work or study, or about the bot. */
  readonly errand: boolean;
}

const ME = "\\b(?:i|i'm|im|i am|i've|ive|i'd|me|my|myself)\\b";
const US = '\\b(?:us|we)\\b';
/** A child gives its age; an adult tells how old they were. */
const AGE =
  /\b(?:i'm|im|i am|i was|i've just turned) (?:only |just )?(?:[1-9]|1[0-7])\b(?! (?:years? in|months|weeks|days|per|%))/;
const CHILDHOOD =
  /\bwhen i was (?:a |an |only |just )*(?:little|young|small|younger|child|kid|teenager|girl|boy|\d+)\b|\bas a (?:child|kid)\b|\bhappened to (?:me|us|my)\b/;
const ONE_OF =
  /\bone of (?:the|those|them|their)\b(?: [\w',]+)? ?(?:girls?|boys?|kids|children|victims?|survivors?|\d[\d,]*)?/;
const SURVIVED =
  /\b(?:i|we) (?:\w+ )?survived\b|\bas (?:a|one of the) (?:\w+ )?(?:survivors?|victims?)\b|\bi(?:'m| am|m)? (?:was )?(?:a |an )(?:\w+ )?(?:victim|survivor)\b/;
/** "Survivor here", "as a victim", "I'm one of the girls"; "I'm" is spelled "i are" where contractions are written out. */
const SAYS_SO =
  /(?:^|[.,!] )(?:a |another )?(?:\w+ )?(?:survivor|victim|care leaver|care kid) here\b|\b(?:i'm|im|i am|i are|me as|as|being) (?:a|an|one of the) (?:\w+ ){0,2}(?:survivors?|victims?|girls|boys|lads|care leaver|looked after child|care experienced)\b|\b(?:i|me)(?: was| am|'m)? one of (?:them|those|the)\b|\bus (?:survivors|victims|care leavers|care kids|lot)\b|\b(?:survivors|victims|people|kids|girls|boys|lads|women|men|ones) like (?:me|us|myself)\b|^(?:\w+ )?(?:survivor|victim|care leaver|care experienced)(?: here)?[,.:;]|\bmy (?:[\w']+ )?(?:[\w']+ )(?:is|was) (?:a|one of the) (?:victims?|survivors?|girls|boys|lads)\b/;
/** "Left care at 18", "grew up in that home": said without an "I" of whom else. */
const GREW_UP =
  /(?:^|[.!?;,] |\b(?:i|we|ive|i've|who) )(?:was |were |been |am |got |just )*(?:grew up|grown up|brought up|raised|left care|aged out|leaving care|fostered|in foster care|in care|in a (?:\w+ )?home|placed (?:in|with|there)|taken into|put in|moved to \d+|looked after|care kid|care experienced)\b/;
/** The same in words that nobody uses of somebody else: what weights make of the rest does not matter. */
const SURVIVOR =
  /\b(?:i|i've|i'd|im|i'm|we|we've) (?:(?:was|were|am|are|got|been|have been|had been) |(?:was|grew up|lived|were put) [^.!?]{1,40} (?:and|where i|when i) (?:i )?(?:was|got) )(?:\w+ly |also |once |all |both )?(?:being )?(?:abused|raped|groomed|molested|assaulted|trafficked)\b|(?:^|[.,!] )(?:a )?(?:\w+ )?(?:survivor|victim) here\b|\b(?:i'm|im|i am|i are|i was|as) (?:a|one of the) (?:(?:abuse|rape|grooming|csa|cse|child abuse) )?(?:survivors?|victims?)\b(?![ -](?:support|liaison|care|services?|worker|advocate|group))/;
const WORKER =
  /\bmy (?:(?:old|own|first|last|[\w']+) )?social worker\b|\bmy (?:foster|key ?)?(?:carer|worker)s?\b/;
const CHILDREN_TAKEN =
  /\b(?:took|taking|take|taken|removed|keep|kept) (?:away )?(?:my|our) (?:kids?|children|child|baby|son|daughter|\w+ (?:kids|children))\b/;
const WENT_THROUGH =
  /\b(?:i|we|us)\b.*\b(?:went through|been through|go through|suffered)\b|\bwhat (?:he|she|they) did\b/;
const NOBODY =
  "(?:never|not|nobody|no one|no-one|noone|none|didn't|didnt|don't|dont|doesn't|doesnt|wasn't|wasnt|weren't|werent|wouldn't|wouldnt|nothing)";

/** Reads a message, folded and without phrases of politeness. */
export function toldIn(asked: string, distress: Distress): ToldOfOneself {
  const lists = listsOf(distress);
  const text = withoutWork(asked, lists);
  const mine = new RegExp(ME).test(text);
  const group = new RegExp(US).test(text);
  const isAsked = /^(?:what|when|where|who|which|why|how|is|are|was|were|did|do|does|has|have)\b/.test(text);
  const harm = lists.holds.harm.test(text);
  const done = new RegExp(`\\b(?:${lists.source.failing})\\b (?:\\w+ )?(?:me|us)\\b`).test(text);
  const unheard = new RegExp(
    `\\b${NOBODY}\\b(?: \\w+){0,3} (?:${lists.source.heeding})\\b(?:(?: \\w+)? (?:me|us)\\b|.*${ME})|\\b(?:i|we)\\b(?: \\w+){0,2} ${NOBODY} (?:${lists.source.heeding})\\b|${ME}.*\\b(?:nobody|no one|noone) (?:${lists.source.heeding})\\b`,
  ).test(text);
  const they = /^(?:she|he|they|her|his|someone|somebody)\b/.test(text) && harm && !isAsked;
  const inCare = new RegExp(`(?:${ME}|${US}).*\\b(?:${lists.source.care})\\b`).test(text) && wasThere(text);
  return {
    crisis: lists.holds.crisis.test(text),
    harmed:
      (mine && (harm || lists.holds.feelings.test(text) || done)) ||
      they ||
      (group && harm && !isAsked) ||
      (mine && SURVIVED.test(text) && !isAsked && !/\bwant to know\b/.test(text)),
    mine,
    feared: hasKin(asked, lists) || CHILDREN_TAKEN.test(text),
    seeking: lists.holds.seeking.test(text),
    asOne:
      done ||
      unheard ||
      inCare ||
      AGE.test(text) ||
      CHILDHOOD.test(text) ||
      SURVIVED.test(text) ||
      WORKER.test(text) ||
      GREW_UP.test(text) ||
      WENT_THROUGH.test(text) ||
      (mine &&
        ONE_OF.test(text) &&
        /\bone of (?:the|those) (?:girls?|boys?|kids|children|victims?|survivors?|\d)/.test(text)) ||
      (harm && /\b(?:of|to|with|at) us\b|\bus (?:girls|boys|kids|children)\b/.test(text)) ||
      /\b(?:and )?not us\b|\b(?:like|as) (?:me|us)\b/.test(text),
    saysSo: SAYS_SO.test(text),
    survivor: SURVIVOR.test(text),
    kinInCare: new RegExp(
      `(?:^|\\b(?:my|our|her|his)\\b)(?: [\\w']+)? ?(?:${lists.source.kin})(?:'s)?\\b.*\\b(?:${lists.source.care})\\b`,
    ).test(asked),
    errand: lists.holds.errands.test(asked) || text !== asked,
  };
}

const wasThere = (text: string): boolean =>
  /\b(?:was|were|been|grew up|grown up|lived|living|spent|went|put|is|am|i'm|im)\b/.test(text);

/** "My niece ran away", "the little boy next door is being neglected": somebody near, and trouble. */
function hasKin(text: string, { source, holds: { harm, trouble } }: Lists): boolean {
  const own = new RegExp(`.*\\b(?:my|our)(?: [\\w']+)? (?:${source.kin})(?:'s)?\\b.*`).exec(text)?.[0];
  if (own !== undefined && (harm.test(own) || trouble.test(own) || /\bone of the \d/.test(own))) return true;
  const near = new RegExp(
    `\\b(?:${source.kin})\\b.*\\b(?:next door|in my class|at my school|i know|placed with)\\b(.*)`,
  ).exec(text)?.[0];
  return near !== undefined && (harm.test(near) || trouble.test(near));
}

/** "I'm a student": said of work, the "I" is no story; but a carer's or a teacher's fear for a child is one. */
function withoutWork(text: string, { source }: Lists): string {
  return text
    .replace(
      new RegExp(`\\b(?:i'm|im|i am|we're|we are|as) (?:an? |the )?(?:\\w+ )?(?:${source.work})s?\\b`, 'g'),
      ' ',
    )
    .replace(new RegExp(`\\b(?:for )?(?:my|our) (?:\\w+ )?(?:${source.errands})s?\\b`, 'g'), ' ')
    .trim();
}
