/**
 * Who writes about themselves, or fears for somebody, is shown where to find help, not what articles say of a council:
 * better one such reply too many than a report about services to somebody who tells what was done to them.
 */

/** "Tell me", "can you show us", "I want to know": the "me" of a polite question is nobody's own story. */
const POLITE =
  /^(?:(?:hi|hello|hey|please|so|ok|okay)[ ,]+)*(?:(?:can|could|would|will) (?:you|u) (?:please )?)?(?:please )?(?:(?:tell|show|give|remind|send|find|get|teach|explain to) (?:me|us)|let (?:me|us) know|(?:i|we)(?:'d| would)? (?:want|like|need|wish) to (?:know|see|read|find out|understand|ask)|(?:i|we)(?:'m| am|'re| are) (?:trying|looking|hoping) to (?:find|understand|learn)|help (?:me|us) (?:understand|find)|(?:i|we)(?: was| am|'m) wondering|do (?:i|we) know)\b/;

const I = /\b(?:i|i'm|im|i've|ive|i'd|me|my|myself)\b/;
const WE = /\b(?:we|us|our)\b/;
const SHE = /\b(?:she|he|they|her|him|them|someone|somebody)\b/;

/** What is done to people, and what they feel who cannot go on. */
const HURT =
  /\b(?:raped?|abus(?:ed|ing|es?|er)|groom(?:ed|ing|s)|molest\w*|assault\w*|traffick\w*|exploited|hurt(?:s|ing)?|touch(?:es|ed|ing) (?:me|him|her|them|us)|kill (?:me|my|him|her)\w*|scared|frightened|in danger|unsafe|beat(?:s|en|ing)? me|hits? me)\b/;
const MINE =
  /\b(?:victims?|survivors?|one of (?:the|those) (?:girls?|boys?|kids|children|victims)|(?:made|forced|forcing|makes) (?:me|us) (?:to )?(?:have|do|go|sleep)|happen(?:ed|ing|s) to (?:me|my|us)|want to die|dying|end (?:it all|my life)|(?:don't|dont|do not) want to (?:live|be here)|no reason to live|suicid\w*|self[- ]harm\w*|(?:can't|cant|cannot) (?:cope|go on|take)|struggling|someone to talk to|need help|help me|worried about)\b/;
const MEET =
  /\b(?:my|our) (?:\w+ )?(?:son|daughter|child|children|kids?|brother|sister|friend|niece|nephew|grand\w+|boy|girl|baby|neighbou?r\w*)\b.{0,40}\b(?:hit|hits|hitting|beat\w*|punch\w*|starv\w*|threaten\w*|neglect\w*|kick\w*|locked|burn\w*|missing|crying|bruis\w*)\b/;

const ASKS =
  /^(?:what|when|where|who|whom|whose|which|why|how|is|are|was|were|did|do|does|has|have|had|can|could|will|would|should|name|list|compare|show|give|tell|find)\b|\?\s*$/;

/** Asking for help or advice of one's own: nothing that articles can answer, and where to turn matters. */
const ADVICE =
  /\bhow (?:do|can|should|would) (?:i|we) (?!know|find out|tell)|\bhow (?:do|can|should) (?:people|you|someone) (?:report|complain|get help|become|apply)|\b(?:where|who) (?:do|can|should|would) (?:i|we|someone|people) (?:\w+ ){0,2}(?:go|report|call|ring|phone|contact|complain|turn|tell|speak|talk)|\b(?:number|helpline|hotline)\b.{0,30}\b(?:report|call|ring|concern|worried|help)\b|\b(?:childline|nspcc|samaritans|napac|crisis line|helpline|hotline)\b/;
const SUPPORT =
  /\b(?:where|how) (?:can|do|could|should)\b.{0,40}\b(?:support|help|counselling|therapy)\b|\b(?:what|is there|are there)\b.{0,12}\b(?:support|help|counselling|therapy)(?: is| are)?(?: there)?(?: available)? for (?:\w+ ){0,2}(?:survivors?|victims?|me|us)\b/;
const BARE = /^(?:please )?(?:help|help me|help us|i need help)(?: please)?[\s.!?]*$/;

/** Whether somebody seems to write of themselves or of one they fear for, or asks where to turn; the text folded. */
export function needsHelp(folded: string): boolean {
  const asked = folded.replace(POLITE, '').trim();
  if (ADVICE.test(folded) || SUPPORT.test(folded) || BARE.test(folded) || MEET.test(asked)) return true;
  if (I.test(asked) && (HURT.test(asked) || MINE.test(asked))) return true;
  if (WE.test(asked) && (HURT.test(asked) || /\bhelp us\b/.test(asked)) && !ASKS.test(asked)) return true;
  if (/\bhappened to (?:me|us)\b/.test(asked)) return true;
  // "She was raped when she was twelve": told, not asked.
  return SHE.test(asked) && HURT.test(asked) && !ASKS.test(asked);
}
