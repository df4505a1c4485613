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
}

const PART = "\\p{Lu}(?:\\p{Ll}|['’-]\\p{Lu}?)+(?:(?!\\p{Ll})\\p{L}+)?";
const NAME = letterPattern(
  `(?<![\\p{L}’'-])((?:(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Coun|Councillor|Ald|Alderman|Rev)\\.?[ \\u00a0])?)(${PART}(?:[ \\u00a0](?:\\p{Lu}\\.?[ \\u00a0])?(?:(?:de|van|von|al|bin|O['’])[ \\u00a0]?)?${PART}){1,4}|\\p{Lu}\\.[ \\u00a0]?${PART})(?![\\p{L}-])`,
  'gu',
);
const TITLED = letterPattern(
  `(?<![\\p{L}])(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Cllr|Coun|Councillor|Ald|Alderman)\\.?[ \\u00a0](${PART})(?![\\p{L}-])`,
  'gu',
);

/** Words that stand in names of bodies, places, papers and documents, not of people. */
const NOT_IN_A_NAME =
  /(?:^|[ \u00a0])(?:Neighbouring|Nearby|Former|Current|Fellow|Cllr|Coun|Councillor|Alderman|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Rev|Council|Borough|City|County|Town|Report|Review|Inquiry|Inspection|Services?|Ofsted|Committee|Commission|Government|Trust|Ministry|Department|News|Radio|Times|Academy|School|College|University|Hospital|House|Hall|Street|Road|Party|Labour|Conservatives?|Liberal|Green|Parliament|Police|Crown|Court|Board|Team|Cabinet|Leader|Director|Chief|Executive|Member|Minister|Secretary|Commissioner|Councillors?|Children|Young|People|Social|Care|Office|Standards|Education|Local|National|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Great|New|Public|Finance|Digital|Magazine|Journal|Operation|Project|Act|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|For|From|By|But|And|If|When|While|After|Before|As|It|He|She|They|We|This|That|These|Those|There|Its|Our|His|Her|Their|Last|Next|No|Not|Yes|All|Some|Most|Many|Both|One|Two|Three|Overall|Effectiveness|Video|Photo|Link|Full|Early|Help|Protection|Inspectors?|Home|Lead|Safeguarding|Leadership|Management|Adoption|Corporate|Strategic|Assistant|Deputy|Acting|Interim|Permanent|Regional|Joint|Independent|Forum|Association|Federation|Union|Society|Centre|Center|Group|Network|Agency|Authority|Bridge|Directors|Partnership|Foundation|Charity|Institute|Breakfast|Echo|Post|Chronicle|Gazette|Herald|Digest|Weekly|Executive|River|Park|Hill|Panel|Overview|Scrutiny|Comments|Chair|Chairman|Chairwoman|Barrister|Solicitor|Adviser|Advisor|Superintendent|Inspector|Headteacher|Trustee|Spokesman|Spokeswoman|Spokesperson)(?=[ \u00a0]|$)/u;

/** The people named in a sentence. `roles` are the offices found in it, `notPeople` names of councils and papers. */
export function peopleIn(
  text: string,
  roles: readonly Named[],
  notPeople: ReadonlySet<string>,
): readonly PersonMention[] {
  const found = [...text.matchAll(NAME(text))].flatMap((match): PersonMention[] => {
    const name = (match[2] ?? '').replace(/['’]s$/u, '');
    const start = match.index + (match[1] ?? '').length;
    const cut = trimmed(name);
    if (cut === undefined || isNamedAfter(notPeople, fold(cut.name))) return [];
    return [{ name: cut.name, span: { start: start + cut.from, end: start + cut.from + cut.name.length } }];
  });
  const titled = [...text.matchAll(TITLED(text))].flatMap((match): PersonMention[] => {
    const name = (match[1] ?? '').replace(/['’]s$/u, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const known =
      found.some(({ span }) => span.start <= start && start < span.end) || NOT_IN_A_NAME.test(name);
    return known ? [] : [{ name, span: { start, end: start + name.length } }];
  });
  return [...found, ...titled]
    .sort((a, b) => a.span.start - b.span.start)
    .map((person) => {
      const role = roleBeside(text, person.span, roles);
      return role === undefined ? person : { ...person, role };
    });
}

/** Whether a name is that of a council or paper, or begins or ends with one. */
function isNamedAfter(bodies: ReadonlySet<string>, name: string): boolean {
  if (bodies.has(name)) return true;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    if (bodies.has(name.slice(0, at)) || bodies.has(name.slice(at + 1))) return true;
  }
  return false;
}

/** A run of capitals may begin with another word ("Council Leader Jo Doe"): the name is what follows it. */
function trimmed(name: string): { name: string; from: number } | undefined {
  const parts = name.split(/[ \u00a0]/);
  let from = 0;
  // "Director of Children's Services Jo Doe": the office may end in a genitive.
  const isOther = (part: string): boolean => NOT_IN_A_NAME.test(part.replace(/['’]s?$/u, ''));
  while (parts[0] !== undefined && isOther(parts[0])) from += (parts.shift()?.length ?? 0) + 1;
  return parts.length >= 2 && parts.length <= 3 && !parts.some(isOther)
    ? { name: parts.join(' '), from }
    : undefined;
}

/** Words that may stand between "is" or "as" and an office: "is now the council's acting director". */
const BEFORE_OFFICE =
  "(?: (?:the|a|an|our|its|their|his|her|now|then|also|still|again|new|next|interim|acting|appointed|made|named|[\\p{L}-]+['’]s?))*";
/** Between a name and the office behind it: a comma, a bracket, "is the", "who became", "resigned as". */
const TO_OFFICE = new RegExp(
  `^(?:,(?: [\\p{L}’'-]+){0,6} | \\((?:[\\p{L}’'-]+ ){0,2}|,?(?: who)? (?:is|was|became|becomes|remains|has been|had been|will be|will become)${BEFORE_OFFICE} | as${BEFORE_OFFICE} |,?(?: who)?(?: (?:has|had|was|is|will|also|later|now|been|be))*(?: (?:resigned|stepped down|stood down|quit|retired|began|started|starts|took over|takes over|appointed|named|hired|served|serves|works|worked|stays|stayed|continues|acts|acted|joined|joins|elected))(?: in \\p{Lu}\\p{Ll}+(?: \\d{4})?)? as${BEFORE_OFFICE} )$`,
  'u',
);
/** Between an office and the name behind it: what it is for, a comma or bracket, a title. */
const FROM_OFFICE =
  /^(?: (?:of|for)(?: (?:the|\p{Lu}[\p{L}’'-]*|children(?:[’']s)?|young|people(?:[’']s)?|and|families|services?|social|care|adults?|education|learning|skills))+)?[\s,(]*(?:\([\p{L}]+\)[\s,]*)?(?:Sir |Dame |Dr |Mr |Mrs |Ms |Miss |Cllr |Coun |Councillor )?$/u;
/** What stands before an office and makes another of it: a former director is none. */
const QUALIFIED =
  /(?:(?<![\p{L}])(?:former|ex|then|interim|acting|deputy|assistant|associate|vice|shadow|opposition|group|past|outgoing|incoming|retired|suspended|labour|conservative|tory|liberal democrat|lib dem|green|independent)[ -])+$/iu;
/** What an office is for, to where the sentence goes on. */
const OF_WHAT =
  /^ (?:of|for)(?: (?!(?:a|an|since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during|first|second|third|next|years?|months?|weeks?)\b)[\p{L}’'-]+){1,8}?(?=[,.;:)("“]|$| (?:since|from|in|at|until|when|who|which|has|had|was|is|will|said|to|by|on|after|before|during)\b)/iu;
/** Whether two names may be one person's: "Doe" may be Jo Doe, Ann Doe is not. */
export const isSamePerson = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

/** Whether an office is a title that many have: it gives way to any other. */
export const isTitle = (role: string): boolean => /^(?:councillor|alderman)$/i.test(role);

/** The office right before the name ("council leader Jo Doe") or behind it ("Jo Doe, leader of …"); the fullest of several. */
function roleBeside(text: string, span: Span, roles: readonly Named[]): string | undefined {
  const near = roles.filter(({ span: role }) =>
    role.end <= span.start
      ? FROM_OFFICE.test(text.slice(role.end, span.start))
      : role.start >= span.end && TO_OFFICE.test(text.slice(span.end, role.start)),
  );
  return near
    .map((role) => wholeOffice(role.span.end <= span.start ? text.slice(0, span.start) : text, role.span))
    .toSorted((a, b) => Number(isTitle(a)) - Number(isTitle(b)) || b.length - a.length)[0];
}

/** An office as it stands in the text, with what makes another of it and what it is for. */
function wholeOffice(text: string, { start, end }: Span): string {
  const qualified = QUALIFIED.exec(text.slice(0, start))?.[0].length ?? 0;
  const whole = text.slice(start - qualified, end);
  return / (?:of|for) /i.test(whole) ? whole : whole + (OF_WHAT.exec(text.slice(end).trimEnd())?.[0] ?? '');
}
