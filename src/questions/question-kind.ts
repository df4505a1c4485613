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

/** Words that compare, whatever the kind of question. */
export const COMPARES =
  /\b(?:better|worse|higher|lower|best|worst|ahead|same|both|compar\w+|versus|vs?|differen\w+)\b/;

/** Words for what was found one time after another, or beside another. */
export const NAMES_COURSE =
  /\b(?:compar\w+|versus|vs?|then and now|chang(?:ed?|ing) (?:from|between|since|over)|(?:improv|declin|deteriorat)\w* (?:from|between|since|over)|(?:got|get|gotten) (?:any )?(?:better|worse) (?:from|between|since|over)|timeline|chronolog\w+|histor(?:y|ies)|over (?:time|the years|the inspections)|(?:each|every) (?:inspection|time)|in (?:date |time )?order)\b/;

const ASSERTED =
  /\b(?:rated|graded|judged|ranked|found|given|gave|get|got|getting|gets|was|were|is|are|be|been|being|call(?:ed|ing|s)?|became|become|went|deemed|declared|marked|as)\b[^,;.?]{0,45}\b(?:outstanding|good|requires improvement|adequate|inadequate|failing|top marks|highest|lowest)\b/;

/** Whether a question (folded) says a grade of something ("was it good"), not only names it ("after the good report"). */
export const isAsserted = (folded: string): boolean => ASSERTED.test(folded);
