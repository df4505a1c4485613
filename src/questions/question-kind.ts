/** What a question asks for. */
export type QuestionKind =
  | 'rating'
  | 'date'
  | 'person'
  | 'number'
  | 'finding'
  | 'yes-no'
  | 'comparison'
  | 'timeline'
  | 'cause'
  | 'definition'
  | 'quotation'
  | 'statement';

const POLITE =
  /^(?:(?:so|and|but|ok|okay|well|also|hi|hey|hello|please|just|right|er|um)[, ]+)*(?:(?:can|could|would|will) (?:you|u|anyone|someone|somebody) (?:please |kindly |just )?(?:tell|show|give|remind|explain|say|list|find|let)(?: (?:me|us))?(?: know)?|do (?:you|we) know|does any(?:one|body) know|any idea|i (?:want|need|would like|'d like) to know|i (?:was |am )?(?:just )?wonder(?:ing|ed)?|tell me|remind me)?(?: about| if| whether)?[, ]*/;
const AUXILIARY =
  /^(?:is|are|was|were|did|do|does|has|have|had|can|could|would|will|should|am|isn't|wasn't|didn't|aren't|weren't|doesn't|hasn't|haven't|hadn't)\b/;
const TAG =
  /(?:,|\b)\s*(?:right|correct|true|innit|(?:did|was|is|were|has|have|do|does)n't (?:it|they|he|she|there|we))\s*\??$|^(?:so )?(?:it is|it's|is it) true\b/;

/** What a question asks for, over folded text; the first that matches. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'comparison',
    /\b(?:compar\w+|versus|vs?|differen(?:t|ce|ces)|then and now|changed? (?:from|between|since|over)|how (?:did|has|have|was) .{0,60}\b(?:changed?|improved?|evolved?|moved? on)|any (?:better|worse)|(?:get|gets|got|getting|gotten|become|became) (?:much |a lot )?(?:better|worse)|(?:better|worse) (?:or|than (?:in|before|last))|improve\w* (?:since|from|between)|from .{3,30} to (?:the )?(?:june|latest|now|20\d\d|last)|(?:each|every) (?:inspection|time)|over (?:the inspections|time)|(?:rating|grade)s? (?:history|over time|over the years))\b/,
  ],
  [
    'timeline',
    /\b(?:timeline|chronolog\w+|what (?:has )?happened|history of|sequence of|in (?:date |time )?order|what came (?:next|after|before)|over the years|events)\b/,
  ],
  [
    'quotation',
    /\b(?:who (?:was it (?:who|that) )?(?:said|says|called|described|told|promised|claimed|wrote|warned)|what (?:did|does|do|has|have|is|was|were) .{2,80}\b(?:say|said|tell|told|think|thought|call|describe|promise)\b|what (?:was|were|is) .{2,50}\b(?:reaction|response|comments?|statement|words)\b|how (?:did|has|have) .{2,40} (?:react|respond)\w*|quot(?:e|es|ed|ation)|statement|the bit about|exact words|in (?:his|her|their) own words|words? (?:used|for word))\b/,
  ],
  [
    'definition',
    /\b(?:what (?:does|do|did|is) .{1,60} (?:mean|stand for|short for)|(?:meaning|definition) of|define)\b|^what (?:is|was|are|were) (?:a |an |the )?[\w'-]+(?: [\w'-]+){0,2}\??$/,
  ],
  [
    'number',
    /\b(?:how (?:many|much|old|long|often|big|large|far|few)|numbers? of|what (?:number|percentage|proportion|share|fraction)|percentage of|what (?:is|was|were) the (?:figure|number|total|estimate)s?|over how many|(?:phone|telephone|contact) number|total (?:number|cost)?)\b/,
  ],
  [
    'date',
    /^(?:and |from |since |until |between |by |on |in )*(?:when|what (?:date|day|month|year|time)|which (?:date|day|month|year))\b|\b(?:when (?:was|were|did|is|are|does|will|has|had)|(?:what|which) (?:exact )?(?:date|day|month|year)s?|^(?:\w+ ){0,3}(?:dates?|years?|months?|days?) (?:of|for|did|was|when|that|the|they|it)\b|how long ago|between when)\b|\bwhen\??$|^(?:the |start |end |first |last )*(?:dates?|year|month|day)\b/,
  ],
  [
    'person',
    /(?:^|[,.?!;:-] ?|\b(?:and|so|but|me|know|wondering|asking|of|by|to|with|was it|is it|else) )(?:who|whom|whose)\b|\bwho (?:is|was|are|were) (?:he|she|it|they|that|dat)\b|\b(?:names? of|which (?:person|people|council(?:lor)?|director|leader|official|politician|minister|commissioner|role|job|party|boss|body)|what (?:political )?party|what (?:role|job|post|position))\b/,
  ],
  [
    'cause',
    /\b(?:why|how come|reasons?|what (?:led to|caused|prompted|triggered|made)|cause of|because of what|what was behind)\b/,
  ],
  [
    'rating',
    /\b(?:ratings?|rated?|grad(?:e|ed|es|ing)|judge?ments?|judged|verdict|scores?|scored|rank(?:ed|ing)?|top marks|results?|outcome|what did .{2,60} (?:get|score|achieve|receive)|how (?:did|well did) .{2,60}\b(?:do|perform|score|graded|rated|judged|fare|come out))\b/,
  ],
  [
    'finding',
    /\b(?:what|how|findings?|strengths?|weakness\w*|problems?|concerns?|issues?|recommend\w*|improve\w*|prais\w+|critici[sz]\w+)\b/,
  ],
];

/** The kind of a question (folded text): what the reply has to hold. */
export function kindOf(folded: string): QuestionKind {
  const bare = folded.replace(POLITE, '').trim();
  const first = KINDS.find(([, pattern]) => pattern.test(bare))?.[0];
  if (first === 'definition' && ASKS_GRADE.test(bare) && !/\bmeans?\b/.test(bare)) return 'rating';
  if (first !== 'comparison' && (AUXILIARY.test(bare) || TAG.test(bare))) return 'yes-no';
  return first ?? 'statement';
}

/** Words that ask for a grade, whatever else the question is. */
export const ASKS_GRADE =
  /\bhow (?:good|bad|highly) (?:is|are|was|were)\b|\bmarked\b|\bmark did\b|\bfound to be (?:what|how)\b|\b(?:ratings?|rate|rated|grades?|graded|grading|judge?ments?|judged|verdict|scores?|scored|rank(?:ed|ing)?|marks|results?|outcome)\b|\b(?:ofsted|inspect\w+)\b.{0,40}\b(?:get|got|do|did|score|come out)\b|\bhow (?:did|well did) .{2,40}\b(?:do|perform|score|fare)\b|\bwhat did .{2,40}\bget\b/;

/** Words that compare, whatever the kind of question. */
export const COMPARES = /\b(?:better|worse|higher|lower|best|worst|ahead|same)\b/;

const ASSERTED =
  /\b(?:rated|graded|judged|ranked|found|given|gave|get|got|getting|gets|was|were|is|are|be|been|being|call(?:ed|ing|s)?|became|become|went|deemed|declared|marked|as)\b[^,;.?]{0,45}\b(?:outstanding|good|requires improvement|adequate|inadequate|failing|top marks|highest|lowest)\b/;

/** Whether a question (folded) says a grade of something ("was it good"), not only names it ("after the good report"). */
export const isAsserted = (folded: string): boolean => ASSERTED.test(folded);
