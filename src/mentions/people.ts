import type { Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { letterPattern } from '../search/letters.ts';
import type { Named } from './names.ts';

/** A person named in a sentence, with the office given beside the name. */
export interface PersonMention {
  /** As written, without a title: "Jane Doe". */
  readonly name: string;
  readonly span: Span;
  /** The office as written, where one stands beside the name. */
  readonly role?: string;
  /** The office is given as one no longer held ("who was sacked as director", "former leader"). */
  readonly isPast?: true;
}

const TITLE =
  '(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Coun|Councillor|Ald|Alderman|Rev)\\.?[ \\u00a0]';
const PART = "\\p{Lu}(?:\\p{Ll}|['’-]\\p{Lu}?)+(?:(?!\\p{Ll})\\p{L}+)?";
const NAME = letterPattern(
  `(?<![\\p{L}’'-])(${TITLE})?(${PART}(?:[ \\u00a0](?:\\p{Lu}\\.?[ \\u00a0])?(?:(?:de|van|von|al|bin|O['’])[ \\u00a0]?)?${PART}){1,4}|\\p{Lu}\\.[ \\u00a0]?${PART})(?![\\p{L}-])`,
  'gu',
);
const ENDS_IN_TITLE = new RegExp(`${TITLE}$`, 'u');
/** "Ms Doe", "Ms P Doe". */
const TITLED = letterPattern(
  `(?<![\\p{L}])${TITLE}((?:\\p{Lu}\\.?[ \\u00a0]){0,3}${PART})(?![\\p{L}-])`,
  'gu',
);

/** Words that stand in names of bodies, places, papers and documents, not of people. */
const NOT_IN_A_NAME =
  /(?:^|[ \u00a0])(?:Neighbouring|Nearby|Former|Current|Fellow|Cllr|Coun|Councillor|Alderman|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Rev|Council|Borough|City|County|Town|Report|Review|Inquiry|Inspection|Services?|Ofsted|Committee|Commission|Government|Trust|Ministry|Department|News|Radio|Times|Academy|School|College|University|Hospital|House|Hall|Street|Road|Party|Labour|Conservatives?|Liberal|Green|Parliament|Police|Crown|Court|Board|Team|Cabinet|Leader|Director|Chief|Executive|Member|Minister|Secretary|Commissioner|Councillors?|Children|Young|People|Social|Care|Office|Standards|Education|Local|National|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Great|New|Public|Finance|Digital|Magazine|Journal|Operation|Project|Act|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|For|From|By|But|And|If|When|While|After|Before|As|It|He|She|They|We|This|That|These|Those|There|Its|Our|His|Her|Their|Last|Next|No|Not|Yes|All|Some|Most|Many|Both|One|Two|Three|Overall|Effectiveness|Video|Photo|Link|Full|Early|Help|Protection|Inspectors?|Home|Lead|Mayor|Portfolio|Safeguarding|Leadership|Management|Adoption|Corporate|Strategic|Assistant|Deputy|Acting|Interim|Permanent|Regional|Joint|Independent|Forum|Association|Federation|Union|Society|Centre|Center|Group|Network|Agency|Authority|Bridge|Directors|Partnership|Foundation|Charity|Institute|Breakfast|Echo|Post|Chronicle|Gazette|Herald|Digest|Weekly|Executive|River|Park|Hill|Panel|Overview|Scrutiny|Comments|Chair|Chairman|Chairwoman|Barrister|Solicitor|Adviser|Advisor|Superintendent|Inspector|Headteacher|Trustee|Spokesman|Spokeswoman|Spokesperson)(?=[ \u00a0]|$)/u;

/** The people named in a sentence. `roles` are the offices found in it, `notPeople` names of councils and papers. */
export function peopleIn(
  text: string,
  roles: readonly Named[],
  notPeople: ReadonlySet<string>,
): readonly PersonMention[] {
  const found = [...text.matchAll(NAME(text))].flatMap((match): PersonMention[] => {
    const name = (match[2] ?? '').replace(/['’]s$/u, '');
    const start = match.index + (match[1] ?? '').length;
    const cut = trimmed(name, isBehindOffice(text.slice(0, start), roles));
    if (cut === undefined || isNamedAfter(notPeople, fold(cut.name))) return [];
    return [{ name: cut.name, span: { start: start + cut.from, end: start + cut.from + cut.name.length } }];
  });
  const titled = [...text.matchAll(TITLED(text))].flatMap((match): PersonMention[] => {
    const name = (match[1] ?? '').replace(/['’]s$/u, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const end = start + name.length;
    const known = found.some(({ span }) => span.start < end && start < span.end) || NOT_IN_A_NAME.test(name);
    return known ? [] : [{ name, span: { start, end } }];
  });
  const people = [...found, ...titled].sort((a, b) => a.span.start - b.span.start);
  return people.map((person) => ({ ...person, ...officeBeside(text, person.span, people, roles) }));
}

/** Whether two names may be one person's: "Doe" may be Jo Doe, Ann Doe is not. */
export const isSamePerson = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** Whether a name is that of a council or paper, or begins or ends with one. */
function isNamedAfter(bodies: ReadonlySet<string>, name: string): boolean {
  if (bodies.has(name)) return true;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    if (bodies.has(name.slice(0, at)) || bodies.has(name.slice(at + 1))) return true;
  }
  return false;
}

/** Whether a text ends in an office and what begins to say its place: "the commissioner for". */
const isBehindOffice = (before: string, roles: readonly Named[]): boolean =>
  roles.some(
    ({ id, span }) =>
      before.length - span.end <= ' for '.length &&
      !id.endsWith('worker') &&
      /^[ \u00a0](?:of|for)[ \u00a0]$/.test(before.slice(span.end)),
  );

/**
 * A run of capitals may begin with another word ("Council Leader Jo Doe"), or with the place of an office ("commissioner
 * for England Al Roe"): the name is what follows it.
 */
function trimmed(name: string, isPlaced: boolean): { name: string; from: number } | undefined {
  const parts = name.split(/[ \u00a0]/);
  let from = 0;
  // "Director of Children's Services Jo Doe": the office may end in a genitive.
  const isOther = (part: string): boolean => NOT_IN_A_NAME.test(part.replace(/['’]s?$/u, ''));
  const isCut = (part: string): boolean =>
    isOther(part) || (isPlaced && (parts.length > 2 || parts.some(isOther)));
  while (parts[0] !== undefined && isCut(parts[0])) from += (parts.shift()?.length ?? 0) + 1;
  return parts.length >= 2 && parts.length <= 3 && !parts.some(isOther)
    ? { name: parts.join(' '), from }
    : undefined;
}

/** Whether an office is a title that many have: it gives way to any other. */
export const isTitle = (role: string): boolean => /(?:^| )(?:councillor|alderman)$/i.test(role);

/** Whether the words of an office say themselves that it is no longer held: "former leader". */
export const saysPast = (role: string): boolean => /^(?:former|ex|then|past|retired|one-?time)\b/i.test(role);

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
const FAR = 160;
const DETERMINER = /^(?:the|an?|our|its|their|his|her|my)$/;
const APPOINTED = /^(?:appointed|made|named|(?:re-)?elected|chosen|confirmed)$/;
const JOINT = /^(?: (?:of|for)(?: [\p{L}’'-]+){1,6}?)? (?:and|who is)(?= )/u;
const PAST_WORD = /^(?:formerly|previously|former|last|previous|ex-?|past|one-?time|sacked|ousted|retired)$/i;
const PAST_LEAD = new RegExp(
  `^(?!.*\\b(?:will|(?<!used )to)\\b).*(?:(?:\\bwas|(?:\\bhad|['’]d)(?: \\p{Ll}+ly)? been|used to be)$|\\b(?:${GONE}|formerly|previously|until recently)\\b|(?<!\\bhas(?: \\p{Ll}+)?) (?:served|worked|acted|held|filled)\\b)`,
  'u',
);
/** "It has sacked cabinet member Jo Doe." */
const LOST = /\b(?:sacked|ousted|dismissed) (?:(?:the|its|their|his|her) )?$/u;
/** "Al Roe replaced Jo Doe as leader." */
const REPLACED =
  /\b(?:replaced|succeeded|followed|sacked|ousted|removed|took over from)(?: \p{Lu}\p{Ll}+\.?)? $/u;
/** "Is director until May", but "the director until May". */
const HELD = /\b(?:is|will|to|becomes|remains)\b/;
const PAST_BEHIND = /^ (?:until|at the time|(?:from|between)(?: \p{L}+)? \d{4} (?:to|until|and))\b/u;
/** Between an office and the name behind it: what it is for, a comma or bracket, a title. */
const FROM_OFFICE =
  /^(?: (?:of|for)(?: (?:the|\p{Lu}[\p{L}’'-]*|children(?:[’']s)?|young|people(?:[’']s)?|and|families|services?|social|care|adults?|education|learning|skills|group|council|party|board|cabinet|authority|opposition))+)?[\s,(]*(?:\([\p{L}]+\)[\s,]*)?(?:Sir |Dame |Dr |Mr |Mrs |Ms |Miss |Cllr |Coun |Councillor )?$/u;
const CHANGES =
  'former|ex|then|interim|acting|deputy|assistant|associate|vice|shadow|opposition|group|past|one-?time|outgoing|incoming|retired|suspended|corporate|strategic|executive|regional|labour|conservative|tory|liberal democrat|lib dem|green|independent';
/** What stands before an office and makes another of it: a former director is none. */
const QUALIFIED = new RegExp(`(?:(?<![\\p{L}])(?:${CHANGES})[ -])+$`, 'iu');
/** Behind a name the place too: who is "Exampleton DCS" need be no director elsewhere. */
const PLACED = new RegExp(
  `(?:(?<![\\p{L}])(?:(?:${CHANGES})[ -]|(?!(?:The|An?|Our|Its|Their|H(?:is|er)(?! Majesty)) )\\p{Lu}[\\p{L}’'-]* ))+$`,
  'u',
);
/** What an office is for, to where the sentence goes on. */
const OF_WHAT =
  /^ (?:of|for)(?: (?!(?:a|an|since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid|first|second|third|next|years?|months?|weeks?)\b)[\p{L}’'-]+){1,8}?(?=[,.;:)("“]|$| (?:since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|following|despite|amid)\b)/iu;

/** One office beside a name. */
interface Office {
  readonly role: string;
  readonly isPast: boolean;
  readonly isBehind: boolean;
}

/** The office right before a name or behind it: no mere title, one that is held or stands before the name, then the fullest. */
function officeBeside(
  text: string,
  span: Span,
  people: readonly PersonMention[],
  roles: readonly Named[],
): Pick<PersonMention, 'role' | 'isPast'> {
  const pastRank = ({ isPast, isBehind }: Office): number => (isPast ? (isBehind ? 2 : 1) : 0);
  const [best] = [
    ...officesBefore(text, span, people, roles),
    ...officesBehind(text, span, people, roles),
  ].sort(
    (a, b) =>
      Number(isTitle(a.role)) - Number(isTitle(b.role)) ||
      pastRank(a) - pastRank(b) ||
      b.role.length - a.role.length,
  );
  return best === undefined ? {} : { role: best.role, ...(best.isPast ? { isPast: true } : {}) };
}

function officesBefore(
  text: string,
  { start }: Span,
  people: readonly PersonMention[],
  roles: readonly Named[],
): readonly Office[] {
  return roles.flatMap(({ span }): readonly Office[] => {
    const between = span.end > start || start - span.end > FAR ? undefined : text.slice(span.end, start);
    if (between === undefined || !FROM_OFFICE.test(between)) return [];
    // "Jo Doe, the leader, Al Roe": behind a comma it is of the one before.
    const other = people.findLast((one) => one.span.end <= span.start);
    if (/[,(]/.test(between) && other && leadTo(text, other.span.end, span.start)) return [];
    const seen = text.slice(0, start - (ENDS_IN_TITLE.exec(between)?.[0].length ?? 0));
    const whole = wholeOffice(seen, span, QUALIFIED, Math.max(0, span.start - FAR));
    const role = text.slice(whole.start, whole.end);
    const isLost = LOST.test(text.slice(Math.max(0, whole.start - FAR), whole.start));
    return [{ role, isPast: saysPast(role) || isLost, isBehind: false }];
  });
}

function officesBehind(
  text: string,
  { start, end }: Span,
  people: readonly PersonMention[],
  roles: readonly Named[],
): readonly Office[] {
  const found: Office[] = [];
  let last: { readonly end: number; readonly isPast: boolean } | undefined;
  for (const { span } of roles) {
    if (span.start < end) continue;
    const lead = leadTo(text, end, span.start);
    const isJoined = last !== undefined && isJoint(text, last.end, span.start);
    if ((lead === undefined && !isJoined) || isOfAnother(text, span, people)) continue;
    const whole = wholeOffice(text, span, PLACED, end);
    const isPast =
      (lead === undefined ? last?.isPast === true : lead.isPast) ||
      (PAST_BEHIND.test(text.slice(whole.end)) && !HELD.test(lead?.words ?? '')) ||
      (lead?.words === ' as' && REPLACED.test(text.slice(Math.max(0, start - FAR), start)));
    last = { end: span.end, isPast };
    found.push({ role: text.slice(whole.start, whole.end), isPast, isBehind: true });
  }
  return found;
}

/** Whether an office is somebody else's: "leader Al Roe", "the leader's husband". */
function isOfAnother(text: string, { end }: Span, people: readonly PersonMention[]): boolean {
  if (/^(?:\p{L}['’]s|s['’])[ \u00a0]\p{L}/u.test(text.slice(end - 1))) return true;
  const next = people.find(({ span }) => span.start > end);
  if (next === undefined || next.span.start - end > FAR) return false;
  const between = text.slice(end, next.span.start);
  return !/[,(]/.test(between) && FROM_OFFICE.test(between);
}

const wordsIn = (text: string): readonly string[] => text.match(/[^ \u00a0]+/g) ?? [];

/** What leads from a name to an office, and whether it says that the office is no longer held; none where other words stand between. */
function leadTo(text: string, from: number, to: number): { words: string; isPast: boolean } | undefined {
  if (to - from > FAR) return undefined;
  const between = text.slice(from, to);
  const words = LEADS(text).exec(between)?.[0];
  if (words === undefined) return undefined;
  const more = wordsIn(between.slice(words.length));
  if (more.length > MOST_BEFORE || !more.every((word) => BEFORE_OFFICE(text).test(word))) return undefined;
  const isNamed = more.includes('now') || more.some((word) => APPOINTED.test(word));
  const isOnce = more.includes('then') || (more.includes('once') && !more.includes('again'));
  const isPast = isOnce || more.some((word) => PAST_WORD.test(word)) || PAST_LEAD.test(words);
  return { words, isPast: isPast && !isNamed };
}

/** Whether an office goes on from the one before it: "leader of the council and now director"; with "the" it may be another's. */
function isJoint(text: string, from: number, to: number): boolean {
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

/** Where an office stands with what makes another of it, no further back than `from`, and what it is for. */
function wholeOffice(text: string, { start, end }: Span, before: RegExp, from = 0): Span {
  const made = before.exec(text.slice(from, start))?.[0].length ?? 0;
  const isWhole = / (?:of|for) /i.test(text.slice(start - made, end));
  const what = isWhole ? '' : (OF_WHAT.exec(text.slice(end).trimEnd())?.[0] ?? '');
  return { start: start - made, end: end + what.length };
}
