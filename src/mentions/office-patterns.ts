import { letterPattern } from '../search/letters.ts';

/** What stands before a name by way of address; source of a pattern. */
export const TITLE =
  '(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Coun|Councillor|Ald|Alderman|Rev)\\.?[ \\u00a0]';
export const ENDS_IN_TITLE = new RegExp(`${TITLE}$`, 'u');

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
export const LEADS = letterPattern(
  `^(?:${AS}|${IS}|${APART})(?: (?:by now|at present|today|until recently))?(?=[ \\u00a0]|$|(?<=\\()\\p{L})`,
  'u',
);
/** What may stand between that and the office: determiners, adverbs, adjectives, genitives, names of bodies; no noun, verb or preposition. */
export const BEFORE_OFFICE = letterPattern(
  `^(?!\\p{L}+-in-law)(?:the|an?|our|its|their|his|her|my|${ADVERB}|ex-?|new|next|first|second|third|current|present|former|past|last|previous|latest|only|onetime|veteran|senior|junior|deputy|assistant|associate|vice|shadow|opposition|acting|interim|incoming|outgoing|retired|departing|sitting|serving|founding|lead|head|chief|joint|independent|permanent|fellow|appointed|made|named|(?:re-)?elected|chosen|confirmed|respected|experienced|disgraced|embattled|sacked|ousted|suspended|council|county|city|borough|town|district|authority|party|group|cabinet|trust|government|services?|board|school|police|health|care|children|family|families|adults?|youth|improvement|scrutiny|labour|conservative|tory|liberal|democrat|green|\\p{Lu}[\\p{L}’'-]*|[\\p{L}-]+(?:['’]s|s['’])|\\p{Ll}+(?:-\\p{Ll}+)+-?|\\p{Ll}+(?:al|ive|ous|ary|ic|ant|ent|ate|ful|less|able|ible))$`,
  'u',
);
export const MOST_BEFORE = 6;
/** Between a name and its office stand so many characters at most. */
export const FAR = 160;
export const DETERMINER = /^(?:the|an?|our|its|their|his|her|my)$/;
export const APPOINTED = /^(?:appointed|made|named|(?:re-)?elected|chosen|confirmed)$/;
export const JOINT = /^(?: (?:of|for)(?: [\p{L}’'-]+){1,6}?)? (?:and|who is)(?= )/u;
export const PAST_WORD =
  /^(?:formerly|previously|former|last|previous|ex-?|past|one-?time|sacked|ousted|retired)$/i;
export const PAST_LEAD = new RegExp(
  `^(?!.*\\b(?:will|(?<!used )to)\\b).*(?:(?:\\bwas|(?:\\bhad|['’]d)(?: \\p{Ll}+ly)? been|used to be)$|\\b(?:${GONE}|formerly|previously|until recently)\\b|(?<!\\bhas(?: \\p{Ll}+)?) (?:served|worked|acted|held|filled)\\b)`,
  'u',
);
/** "It has sacked cabinet member Jo Doe." */
export const LOST = /\b(?:sacked|ousted|dismissed) (?:(?:the|its|their|his|her) )?$/u;
/** "Al Roe replaced Jo Doe as leader." */
export const REPLACED =
  /\b(?:replaced|succeeded|followed|sacked|ousted|removed|took over from)(?: \p{Lu}\p{Ll}+\.?)? $/u;
/** "Is director until May", but "the director until May". */
export const HELD = /\b(?:is|will|to|becomes|remains)\b/;
export const PAST_BEHIND = /^ (?:until|at the time|(?:from|between)(?: \p{L}+)? \d{4} (?:to|until|and))\b/u;
/** Between an office and the name behind it: what it is for, a comma or bracket, a title. */
export const FROM_OFFICE =
  /^(?: (?:of|for)(?: (?:the|\p{Lu}[\p{L}’'-]*|children(?:[’']s)?|young|people(?:[’']s)?|and|families|services?|social|care|adults?|education|learning|skills|group|council|party|board|cabinet|authority|opposition))+)?[\s,(]*(?:\([\p{L}]+\)[\s,]*)?(?:Sir |Dame |Dr |Mr |Mrs |Ms |Miss |Cllr |Coun |Councillor )?$/u;
const CHANGES =
  'former|ex|then|interim|acting|deputy|assistant|associate|vice|shadow|opposition|group|past|one-?time|outgoing|incoming|retired|suspended|corporate|strategic|executive|regional|labour|conservative|tory|liberal democrat|lib dem|green|independent';
/** What stands before an office and makes another of it: a former director is none. */
export const QUALIFIED = new RegExp(`(?:(?<![\\p{L}])(?:${CHANGES})[ -])+$`, 'iu');
/** Behind a name the place too: who is "Exampleton DCS" need be no director elsewhere. */
export const PLACED = new RegExp(
  `(?:(?<![\\p{L}])(?:(?:${CHANGES})[ -]|(?!(?:The|An?|Our|Its|Their|H(?:is|er)(?! Majesty)) )\\p{Lu}[\\p{L}’'-]* ))+$`,
  'u',
);
/** What an office is for, to where the sentence goes on. */
export const OF_WHAT =
  /^ (?:of|for)(?: (?!(?:a|an|since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid|first|second|third|next|years?|months?|weeks?)\b)[\p{L}’'-]+){1,8}?(?=[,.;:)("“]|$| (?:since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid)\b)/iu;

/** Whether an office is a title that many have: it gives way to any other. */
export const isTitle = (role: string): boolean => /(?:^| )(?:councillor|alderman)$/i.test(role);

/** Whether the words of an office say themselves that it is no longer held: "former leader". */
export const saysPast = (role: string): boolean => /^(?:former|ex|then|past|retired|one-?time)\b/i.test(role);
