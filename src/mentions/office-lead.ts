import { letterPattern } from '../search/letters.ts';

const ADVERB =
  '(?:now|then|also|still|again|later|once|already|(?!allegedly|reportedly|supposedly|possibly|nearly|hardly)\\p{Ll}+ly)';
const GONE =
  'resigned|stepped (?:down|aside)|stood (?:down|aside)|quit|retired|left|departed|sacked|dismissed|fired|removed|ousted|forced out';
const GOES =
  'resign(?:s|ing)?|(?:step|stand)(?:s|ping|ing)? (?:down|aside)|retir(?:es?|ing)|leav(?:es?|ing)|began|starts?|started|c[ao]mes?|arriv(?:es?|ed)|(?:brought|parachuted|drafted|sent) in|sent|speaking|writing|(?:took|takes?|taking) over|steps? in|stepped in|appointed|named|hired|chosen|confirmed|suspended|reinstated|serv(?:e|es|ed|ing)|work(?:s|ed|ing)?|act(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:es?|ed|ing)|join(?:s|ed|ing)?|(?:re-)?elected';
const BY_WHOM_OR_WHEN = "(?: (?:by|in|on|at|last|this)(?: [\\p{L}\\d’'-]+){1,6}?)?";
/** "Resigned as", ", who has been appointed by the council as", ", whom ministers sent as", ", who took on the post of". */
const AS = [
  '(?:,? who)? as',
  `,? whom(?: [\\p{L}’'-]+){1,4}? (?:appointed|named|chose|sent|hired|brought in)${BY_WHOM_OR_WHEN} as`,
  ",?(?: who)? (?:succeed(?:s|ed)|replace[sd]|follow(?:s|ed))(?: [\\p{L}.’'-]+){1,5}? as",
  `,?(?: who)?(?: (?:has|had|is|was|will|be|been|being|to|set|due|${ADVERB})){0,5} (?:(?:${GONE}|${GOES})${BY_WHOM_OR_WHEN} as|promoted to|(?:takes?|took|taken|holds?|held|left|leaves|filled|given|quit)(?: on| up| over)? the (?:role|post|job|position) of)`,
].join('|');
/** "Is", ", who has also been", "will become". */
const IS = `,?(?: who(?:['’][ds])?)?(?: ${ADVERB}){0,3} (?:(?:(?:has|had)(?: ${ADVERB}){0,2} )?been|(?:is|was)(?: ${ADVERB}){0,2} to (?:be|become)|is|was|will(?: ${ADVERB}){0,2} (?:be|become)|(?:ha[sd] )?become|became|becomes|remains|remained|used to be)`;
/** A comma, which a party may stand before and an age behind; a bracket. */
const APART = '(?: \\([\\p{L} ]{1,20}\\))?,(?: (?:aged )?\\d\\d,)?| \\(';
/** What leads from a name to an office behind it. */
const LEADS = letterPattern(
  `^(?:${AS}|${IS}|${APART})(?: (?:by now|at present|today|until recently))?(?=[ \\u00a0]|$|(?<=\\()\\p{L})`,
  'u',
);
/** What may stand between that and the office: determiners, adverbs, adjectives, genitives, names of bodies; no noun, verb or preposition. */
const BEFORE_OFFICE = letterPattern(
  `^(?!\\p{L}+-in-law)(?:the|an?|our|its|their|his|her|my|${ADVERB}|ex-?|new|next|first|second|third|current|present|former|past|last|previous|latest|only|onetime|veteran|senior|junior|deputy|assistant|associate|vice|shadow|opposition|acting|interim|incoming|outgoing|retired|departing|sitting|serving|founding|lead|head|chief|joint|independent|permanent|fellow|appointed|made|named|(?:re-)?elected|chosen|confirmed|respected|experienced|disgraced|embattled|sacked|ousted|suspended|council|county|city|borough|town|district|authority|party|group|cabinet|trust|government|services?|board|school|police|health|care|children|family|families|adults?|youth|improvement|scrutiny|labour|conservative|tory|liberal|democrat|green|\\p{Lu}[\\p{L}’'-]*|[\\p{L}-]+(?:['’]s|s['’])|\\p{Ll}+(?:-\\p{Ll}+)+-?|\\p{Ll}+(?:al|ive|ous|ary|ic|ant|ent|ate|ful|less|able|ible))$`,
  'u',
);
const MOST_BEFORE = 6;
/** Between a name and its office stand so many characters at most. */
export const FAR = 160;
const DETERMINER = /^(?:the|an?|our|its|their|his|her|my)$/;
const APPOINTED = /^(?:appointed|made|named|(?:re-)?elected|chosen|confirmed)$/;
const JOINT = /^(?: (?:of|for)(?: [\p{L}’'-]+){1,6}?)? (?:and|who is)(?= )/u;
const PAST_WORD = /^(?:formerly|previously|former|last|previous|ex-?|past|one-?time|sacked|ousted|retired)$/i;
const PAST_LEAD = new RegExp(
  `^(?!.*\\b(?:will|(?<!used )to)\\b).*(?:(?:\\bwas|(?:\\bhad|['’]d)(?: \\p{Ll}+ly)? been|used to be)$|\\b(?:${GONE}|formerly|previously|until recently)\\b|(?<!\\bhas(?: \\p{Ll}+)?) (?:served|worked|acted|held|filled)\\b)`,
  'u',
);

const wordsIn = (text: string): readonly string[] => text.match(/[^ \u00a0]+/g) ?? [];

/**
 * What leads from a name to an office, and whether it says that the office is not held, any more or yet; none where other
 * words stand between.
 */
export function leadTo(
  text: string,
  from: number,
  to: number,
): { words: string; isNotHeld: boolean } | undefined {
  if (to - from > FAR) return undefined;
  const between = text.slice(from, to);
  const words = LEADS(text).exec(between)?.[0];
  if (words === undefined) return undefined;
  const more = wordsIn(between.slice(words.length));
  if (more.length > MOST_BEFORE || !more.every((word) => BEFORE_OFFICE(text).test(word))) return undefined;
  const isNamed = more.includes('now') || more.some((word) => APPOINTED.test(word));
  const isToCome = /\b(?:will|to (?:be|become|take))\b|\bacting as$/.test(words);
  const isOnce = more.includes('then') || (more.includes('once') && !more.includes('again'));
  const isNotHeld = isOnce || more.some((word) => PAST_WORD.test(word)) || PAST_LEAD.test(words);
  return { words, isNotHeld: isToCome || (isNotHeld && !isNamed) };
}

/**
 * Whether an office goes on from the one before it: "leader of the council and now director"; with "the" it may be
 * another's.
 */
export function isJoint(text: string, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  const between = text.slice(from, to);
  const joint = JOINT.exec(between)?.[0];
  return (
    joint !== undefined &&
    wordsIn(between.slice(joint.length)).every(
      (word) => BEFORE_OFFICE(text).test(word) && !DETERMINER.test(word),
    )
  );
}
