import type { Span } from '../../knowledge/article.ts';

/** A sentence of a message. */
export interface Statement {
  readonly text: string;
  /** The same without what is quoted in it, every character in its place. */
  readonly own: string;
  /** What it quotes: three words or more. */
  readonly quoted: readonly string[];
  /** It is a question. */
  readonly asks: boolean;
  /** It asks, hopes, guesses or judges: left alone, and read only for what the next one is about. */
  readonly leftAlone: boolean;
}

/** What a message says, sentence by sentence. */
export interface Message {
  readonly sentences: readonly Statement[];
  /** Sentences beyond the first so many: a reply has to come in time. */
  readonly notRead: number;
}

const LONGEST = 4_000;
const MOST = 25;
/** People who chat begin sentences in small letters, which a segmenter takes for the same sentence going on. */
const SENTENCE_END =
  /(?=\s)(?<=[.!?]["”’')\]]*)(?<!\b(?:mr|mrs|ms|dr|prof|cllr|st|no|e\.g|i\.e|vs|approx)\.)\s+/iu;

const ASKS =
  /\?\s*$|^(?:what|when|who|whom|whose|which|why|how|where|is|are|was|were|did|do|does|has|have|had|can|could|would|will|should)\b.*\?/i;
/** Said with a doubt, a wish, a condition or a judgement of one's own: nothing that articles support or contradict. */
const UNSURE =
  /\b(?:if|unless|would|could|might|should|shall|hopes?|hoping|hoped|wish\w*|maybe|perhaps|possibly|probably|apparently|allegedly|supposedly|presumably|reportedly|rumou?r\w*|heard|guess|think|thinks|thought|believe\w*|reckon|suspect|imagine|feel|imo|imho|opinion|seems?|seemed|looks like|will|going to|gonna|won't|ought|must|pretend\w*|claims?|claimed|as if|lol|joke|joking|sarcas\w+|terrible|awful|disgrac\w+|disgust\w+|shame\w*|brilliant|amazing|fantastic|best|worst|hate|love|stupid|useless|pathetic|scandalous|i|i'm|i've|me|my|we|we're|us|our)\b|(?<!\bin )\bmay\b(?! \d)/;

/** Who was harmed is confirmed to nobody. */
const VICTIMS = /\b(?:victims?|survivors?|abused|raped|groomed|assaulted)\b/;
const NAME = / (?=\p{Lu}\p{L})(?<=\p{Lu}[\p{L}’'-]+ )/u;

/** Reads a message as statements to check; Discord's marks, links and mentions taken off. */
export function readMessage(message: string): Message {
  const all = plain(message.slice(0, LONGEST))
    .split('\n')
    .flatMap((line) => line.split(SENTENCE_END).map((sentence) => sentence.trim()))
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  return { sentences: all.slice(0, MOST).map(statementOf), notRead: Math.max(0, all.length - MOST) };
}

function isPlain(own: string): boolean {
  const lower = own.toLowerCase().replace(/’/g, "'");
  return !ASKS.test(own) && !UNSURE.test(lower) && !(VICTIMS.test(lower) && NAME.test(own));
}

function plain(message: string): string {
  return message
    .toWellFormed()
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\[([^[\]\n]{1,400})\]\([^)\n]{0,400}\)/g, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>|https?:\/\/\S+/g, ' ')
    .replace(/^[^\S\r\n\u2028\u2029]*(?:>{1,3}|-#|#{1,3}|[-*])\s+/gm, '')
    .replace(/[*_~`|]{1,3}(?=\S)|(?<=\S)[*_~`|]{1,3}/g, '')
    .replace(/[^\S\n]+/g, ' ');
}

const QUOTED = /["“]([^"“”\n]{3,600})["”]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{8,300})['’](?![\p{L}\p{N}])/gu;

/** Before one or two words, they say that somebody said them; else quotation marks may only set a grade apart. */
const SPEAKS =
  /\b(?:said|says|say|told|tells|called|calls|describ\w+|wrote|writes|insist\w*|admit\w*|warn\w*|praised|criticised|labelled|branded|found|would)\b/;

function statementOf(text: string): Statement {
  const spans: (Span & { readonly words: string })[] = [...text.matchAll(QUOTED)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      words: (match[1] ?? match[2] ?? '').trim(),
    }))
    .filter(({ words }) => words.split(/\s+/).length > 2 || SPEAKS.test(text));
  const own = spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return {
    text,
    own,
    quoted: spans.map(({ words }) => words),
    asks: ASKS.test(own),
    leftAlone: !isPlain(own),
  };
}
