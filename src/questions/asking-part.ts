const ASKS =
  /^(?:so |and |but |ok |well |also |please |hi,? |just )*(?:what|when|who|whom|whose|which|why|how|where|is|are|was|were|did|do|does|has|have|had|can|could|would|will|should|tell me|give me|show me|list|compare|explain|name)\b|\?\s*$/i;

/** The questions of a message, each as it stands; one that asks a single thing has one or none. */
export function questionsIn(text: string): readonly string[] {
  return text.split(/(?<=\?)\s+/).filter((part) => /$(?<=\p{L}{2}.*\?\s*)/u.test(part));
}

// "I'd" has become "I had", and "I'm" "I are".
export const WISH =
  '(?:id|(?:i|we)(?: had| would| should)?) (?:(?:just|only|really) )?(?:want|wanted|need|like|wish) to';
export const TELL =
  '(?:please )?(?:(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body)) )?(?:(?:please|kindly) )?(?:tell|remind) (?:me|us)(?: again)?';
export const MAY = '(?:may|might|can|could) i (?:(?:please|just|kindly) )?ask';
// "Did anyone know" and "we know" are no wish to be told.
export const KNOWS =
  '(?:do|does) (?:you|we|any ?one|any ?body|some(?:one|body))(?: here)?(?: happen to)? know|any ?(?:one|body) know';
export const WONDERS =
  '(?:i (?:(?:are|am|was|had been|have been) (?:just )?)?|just )?wondering|i (?:just )?wonder(?:ed)?|any idea';
export const BEFORE_QUESTION =
  '(?=(?:(?:on|in|by|from|to|at|for) )?(?:what|when|who|whose|which|why|how|where)\\b)';

/** The same behind a story ("I lived there, and I want to know who resigned"): what stands before is not asked. */
const WANTS_TO_KNOW = new RegExp(
  `^(?:.*\\b${WISH} (?:know|find out|see|hear)|did you know|${MAY}|${KNOWS}|${WONDERS}|${TELL}) ${BEFORE_QUESTION}`,
  'i',
);

/** "Which is it?", "what do your sources say?", "or have I got that wrong?": of what stands before. */
const ASKS_OF_BEFORE =
  /^(?:so |and |but |or |well )*(?:what do (?:the|your|these) (?:sources|articles|papers|reports) say|(?:so )?which(?: one)? is (?:it|right|correct|true)|(?:is|was) (?:that|this|it) (?:right|true|correct|so|wrong)|(?:am i|are i|i are|have i got (?:that|it|this)) (?:right|wrong)|wh(?:o|en|y|at|ere)(?: (?:is|was|were) (?:it|that|this|they))?|how (?:come|so)|any (?:idea|ideas|clue)|(?:do you|does anyone|anyone) know|correct|right|true|yes or no|yes|no|really)(?: please| then| exactly)?\s*[?!.]*$/i;

/** What asks in a long message: the last sentence that is a question by itself, else the whole. */
export function askingPart(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => /\p{L}{2}/u.test(sentence));
  const asking = sentences.filter(
    (sentence) =>
      (ASKS.test(sentence) || WANTS_TO_KNOW.test(sentence)) && !ASKS_OF_BEFORE.test(sentence.trim()),
  );
  const last = sentences.length < 2 ? text : (asking.at(-1) ?? text);
  return last.replace(WANTS_TO_KNOW, '');
}
