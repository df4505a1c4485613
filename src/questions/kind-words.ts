import type { QuestionKind } from './question-kind.ts';

/** Words that say what kind of thing a question wants: they are of the asking, and need not stand in the answer. */
const KIND_WORDS: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  comparison:
    /^(?:chang\w*|differ\w*|compar\w*|better|worse|improv\w*|progress\w*|evolv\w*|move[ds]?|between|situation|results?|scores?|versus|vs?|overall|ratings?)$/,
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
