import type { QuestionKind } from './answer.ts';

/** What a question asks for, over folded text; the first that matches. */
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'comparison',
    /\b(?:compar\w+|versus|vs|differen\w+|then and now|change[ds]? (?:from|between|since|over)|how (?:did|has|have|was) .{0,60}\b(?:change[ds]?|improve[ds]?|evolve[ds]?|moved? on)|better or worse|(?:better|worse) than (?:in|before|last)|improve\w* (?:since|from|between)|from .{3,30} to (?:the )?(?:june|latest|now|20\d\d|last)|each (?:inspection|time)|every inspection|over the (?:years|inspections)|(?:rating|grade)s? (?:history|over time))\b/,
  ],
  [
    'timeline',
    /\b(?:timeline|chronolog\w+|what happened|history of|sequence of|in order|what (?:came|happened) (?:next|after|before)|over the years)\b/,
  ],
  [
    'quotation',
    /\b(?:who (?:was it (?:who|that) )?(?:said|says|called|described|told|promised|claimed)|what (?:did|does|do|has|have|is|was) .{2,80}\b(?:say|said|tell|told|think|thought|call|describe|reaction|response|comment)\b|quot(?:e|ation)|statement|(?:the )?bit about|exact words|in (?:his|her|their) own words)\b/,
  ],
  [
    'definition',
    /\b(?:what (?:does|do|did) .{1,60} (?:mean|stand for)|(?:meaning|definition) of|define|what is (?:a |an |the )?\w[\w' -]{0,40}$|what (?:are|were) (?:the )?\w[\w' -]{0,40}$|(?:who|what) (?:is|was|are|were) (?:the )?[\w' -]{2,30} (?:team|report|inquiry|board|hub)\b)/,
  ],
  [
    'person',
    /\b(?:who|whom|whose|name(?:s)? of|which (?:person|people|council(?:lor)?|director|leader|official|politician|minister|commissioner|role|job|party)|what (?:political )?party|what (?:role|job|post|position))\b/,
  ],
  [
    'number',
    /\b(?:how (?:many|much|old|long|often|big|large|far|few)|number of|what (?:number|percentage|proportion|share|fraction)|total|percentage of|over how many|phone number|figure for)\b/,
  ],
  [
    'date',
    /\b(?:when|what (?:date|day|month|year|time)|which (?:date|day|month|year)|(?:start|end|first|last|publication|inspection)? ?(?:date|dates|year|month|day)s? (?:of|for|did|was|when|that|the|in)|how long ago|years? of|between when)\b|^(?:the )?(?:date|year|month|dates|years)\b/,
  ],
  [
    'cause',
    /\b(?:why|how come|reasons?|what (?:led to|caused|prompted|triggered|made)|cause of|because of what|what was behind)\b/,
  ],
  [
    'rating',
    /\b(?:ratings?|rated?|grad(?:e|ed|es|ing)|judge?ments?|judged|verdict|score[ds]?|rank(?:ed|ing)?|top marks|result|outcome|what did .{2,40} (?:get|score|achieve|receive)|how (?:did|well did|was|were) .{2,60}\b(?:do|did|perform|score|graded|rated|judged|fare|come out))\b/,
  ],
  [
    'yes-no',
    /^(?:so |and |but |ok |well |hi |hey |please )*(?:is|are|was|were|did|do|does|has|have|had|can|could|would|will|should|am|isn't|wasn't|didn't|aren't|weren't|doesn't|hasn't)\b|\b(?:right|didn't (?:it|they|he|she)|isn't it|wasn't (?:it|he|she)|correct|true)\s*\??$/,
  ],
  [
    'finding',
    /\b(?:what (?:did|does|do|was|were|is|are|has|have)|how|finding|strength|weakness|problem|concern|issue|recommend|improve|praise|critici[sz])/,
  ],
];

/** The kind of a question (folded text): what the reply has to hold. */
export function kindOf(folded: string): QuestionKind {
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'statement';
}

/** Words that ask for a grade, whatever else the question is. */
export const ASKS_GRADE =
  /\b(?:ratings?|rate|rated|grades?|graded|grading|judge?ments?|judged|verdict|scores?|scored|rank(?:ed|ing)?|marks|result|outcome)\b|\b(?:ofsted|inspect\w+)\b.{0,40}\b(?:get|got|do|did|score|come out)\b|\bhow (?:did|well did) .{2,40}\b(?:do|perform|score|fare)\b|\bwhat did .{2,40}\bget\b/;
