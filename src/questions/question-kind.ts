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

/** Words that ask for a grade, whatever else the question is. */
export const ASKS_GRADE =
  /\bhow (?:good|bad|highly) (?:is|are|was|were)\b|\bmarked\b|\bmark did\b|\bfound to be (?:what|how)\b|\b(?:ratings?|rate|rated|grades?|graded|grading|judge?ments?|judged|verdict|scores?|scored|rank(?:ed|ing)?|marks|results?|outcome)\b|\b(?:ofsted|inspect\w+)\b.{0,40}\b(?:get|got|do|did|score|come out)\b|\bhow (?:did|well did) .{2,40}\b(?:do|perform|score|fare)\b|\bwhat did .{2,40}\bget\b/;

/** "That bit", "kids like me": words for an area that was told of before, or is not named. */
export const OF_ONE_PART =
  /\b(?:that|this|the|which) (?:bit|part|side)\b(?! where\b)|\b(?:people|kids|children|families|youngsters|teenagers|lads?|girls|boys|mums|dads|parents|those|ones|someone|somebody) like (?:me|us|him|her|them|mine|ours)\b/;

/** Whether a word means such a part, and nothing of what it is about. */
export const isPartWord = (word: string): boolean => /^(?:bit|part|side)\b/.test(word);

/** Words that compare, whatever the kind of question. */
export const COMPARES =
  /\b(?:better|worse|higher|lower|best|worst|ahead|same|both|compar\w+|versus|vs?|differen\w+)\b/;

/** Words for what was found one time after another, or beside another. */
export const NAMES_COURSE =
  /\b(?:compar\w+|versus|vs?|then and now|(?:chang(?:ed?|ing)|mov(?:ed?|ing)|shift(?:ed|ing)?) (?:from|between|since|over)|\d{4} (?:to|until|till) (?:now|today|the (?:latest|last|newest|most recent))|(?:improv|declin|deteriorat)\w* (?:from|between|since|over)|(?:got|get|gotten) (?:any )?(?:better|worse) (?:from|between|since|over)|timeline|chronolog\w+|histor(?:y|ies)|over (?:time|the years|the inspections)|(?:each|every) (?:inspection|time)|in (?:date |time )?order)\b/;

const ASSERTED =
  /\b(?:rated|graded|judged|ranked|found|given|gave|get|got|getting|gets|was|were|is|are|be|been|being|call(?:ed|ing|s)?|became|become|went|deemed|declared|marked|as)\b[^,;.?]{0,45}\b(?:outstanding|good|requires improvement|adequate|inadequate|failing|top marks|highest|lowest)\b/;

/** Whether a question (folded) says a grade of something ("was it good"), not only names it ("after the good report"). */
export const isAsserted = (folded: string): boolean => ASSERTED.test(folded);

/** Openings that name the kind of answer that is wanted, whatever it holds. */
const NAMED_BY_OPENING: readonly (readonly [RegExp, QuestionKind])[] = [
  [/^(?:so |and )?what (?:led to|caused|triggered|prompted|brought about)\b/, 'cause'],
  [/^(?:so |and )?(?:who said|how did .+ (?:react|respond))\b/, 'quotation'],
];

/** The kind that the first words of a question (folded) name, if they name one. */
export const kindByOpening = (folded: string): QuestionKind | undefined =>
  NAMED_BY_OPENING.find(([opening]) => opening.test(folded))?.[1];

/** Words that say what kind of thing a question wants: they are of the asking, and need not stand in the answer. */
const KIND_WORDS: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  comparison:
    /^(?:chang\w*|differ\w*|compar\w*|better|worse|higher|lower|highest|lowest|ahead|behind|improv\w*|progress\w*|evolv\w*|move[ds]?|between|situation|results?|scores?|versus|vs?|overall|ratings?)$/,
  timeline:
    /^(?:happen\w*|histor\w*|timeline|order|events?|next|years|came out|come out|start|finish|began|begin)$/,
  date: /^(?:dates?|years?|months?|days?|weeks?|start\w*|end\w*|finish\w*|beg[aiu]n\w*|times?|took place|take place|place|period|covered|long)$/,
  number: /^(?:number|total|figure|amount|count|many|much)$/,
  person:
    /^(?:titles?|do|does|names?|person|people|roles?|jobs?|posts?|positions?|hold|held|did|works?|worked|working)$/,
  cause: /^(?:led to|lead to|reasons?|caus\w*|led|lead|behind|explain\w*|make|made|why)$/,
  definition: /^(?:mean\w*|definitions?|stand for|stand|explain)$/,
  quotation:
    /^(?:say about|said about|say|said|quot\w*|comments?|statements?|words?|react\w*|respon\w*|thinks?|thought|describ\w*|call\w*|tell|told|bit|promise\w*|claim\w*|admit\w*|den(?:y|ied)|insist\w*|mention\w*)$/,
  finding:
    /^(?:wrong with|going wrong|went wrong|go wrong|gone wrong|went well|say about|find\w*|found|findings?|problems?|issues?|quality|weakness(?:es)?|strengths?|think|thought|about)$/,
  statement: /^(?:problems?|issues?|quality|findings?|summary|summarise|summarize)$/,
  'yes-no': /^(?:really|actually|anything|true|case|still)$/,
};

/** Whether a word asks for some kind of thing, whatever the question's own kind is. */
export function isAnyKindWord(text: string): boolean {
  return Object.values(KIND_WORDS).some((pattern) => pattern.test(text));
}

/** Whether a unit's words only ask for the kind. */
export function isKindWord(kind: QuestionKind, text: string): boolean {
  return KIND_WORDS[kind]?.test(text) ?? false;
}
