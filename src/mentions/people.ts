import { overlap, type Span } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { FUNCTION_WORDS } from '../search/function-words.ts';
import { letterPattern } from '../search/letters.ts';
import { matchesIn } from '../search/matches.ts';
import type { Named } from './names.ts';
import { isNobody } from './no-person.ts';
import { ENDS_IN_TITLE, TITLE } from './office-patterns.ts';
import { type GivenOffice, officeBeside } from './offices.ts';

/** A person named in a sentence, with the office given beside the name. */
export interface PersonMention extends GivenOffice {
  /** As written, without a title: "Jane Doe". */
  readonly name: string;
  readonly span: Span;
}

const PART = "\\p{Lu}(?:\\p{Ll}|['’-]\\p{Lu}?)+(?:(?!\\p{Ll})\\p{L}+)?";
const NAME = letterPattern(
  `(?<![\\p{L}’'-])(${TITLE})?(${PART}(?:[ \\u00a0](?:\\p{Lu}\\.?[ \\u00a0])?(?:(?:de|van|von|al|bin|O['’])[ \\u00a0]?)?${PART}){1,4}|\\p{Lu}\\.[ \\u00a0]?${PART})(?![\\p{L}-])`,
  'gu',
);
/** "Ms Doe", "Ms P Doe". */
const TITLED = letterPattern(
  `(?<![\\p{L}])${TITLE}((?:\\p{Lu}\\.?[ \\u00a0]){0,3}${PART})(?![\\p{L}-])`,
  'gu',
);

/** Words that stand in names of bodies, places, papers and documents, not of people. */
const NOT_IN_A_NAME =
  /(?:^|[ \u00a0])(?:Neighbouring|Nearby|Former|Current|Fellow|Cllrs?|Coun|Councillor|Lib|Dem|Majesty|Alderman|Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Rev|Council|Borough|City|County|Town|Report|Review|Inquiry|Inspection|Services?|Ofsted|Committee|Commission|Government|Trust|Ministry|Department|News|Radio|Times|Academy|School|College|University|Hospital|House|Hall|Street|Road|Party|Labour|Conservatives?|Liberal|Green|Parliament|Police|Crown|Court|Board|Team|Cabinet|Leader|Director|Chief|Executive|Member|Minister|Secretary|Commissioner|Councillors?|Children|Young|People|Social|Care|Office|Standards|Education|Local|National|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Great|New|Public|Finance|Digital|Magazine|Journal|Operation|Project|Act|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|For|From|By|But|And|If|When|While|After|Before|As|It|He|She|They|We|This|That|These|Those|There|Its|Our|His|Her|Their|Last|Next|No|Not|Yes|All|Some|Most|Many|Both|One|Two|Three|Overall|Effectiveness|Video|Photo|Link|Full|Early|Help|Protection|Inspectors?|Home|Lead|Mayor|Portfolio|Safeguarding|Leadership|Management|Adoption|Corporate|Strategic|Assistant|Deputy|Acting|Interim|Permanent|Regional|Joint|Independent|Forum|Association|Federation|Union|Society|Centre|Center|Group|Network|Agency|Authority|Bridge|Directors|Partnership|Foundation|Charity|Institute|Breakfast|Echo|Post|Chronicle|Gazette|Herald|Digest|Weekly|Executive|River|Park|Hill|Panel|Overview|Scrutiny|Comments|Chair|Chairman|Chairwoman|Barrister|Solicitor|Adviser|Advisor|Superintendent|Inspector|Headteacher|Trustee|Spokesman|Spokeswoman|Spokesperson)(?=[ \u00a0]|$)/u;

const NONE: ReadonlySet<string> = new Set();

/**
 * Whatever may be the name of a person; where people are named and nothing else, as in a byline, it is one. `roles` are the
 * offices found in it, `notPeople` names of councils and papers.
 */
export function namesIn(
  text: string,
  roles: readonly Named[] = [],
  notPeople: ReadonlySet<string> = NONE,
): readonly Pick<PersonMention, 'name' | 'span'>[] {
  const found = matchesIn(text, NAME(text)).flatMap((match): PersonMention[] => {
    const name = (match[2] ?? '').replace(/['’]s$/u, '');
    const start = match.index + (match[1] ?? '').length;
    const cut = trimmed(name, isBehindOffice(text.slice(0, start), roles));
    if (cut === undefined || isNamedAfter(notPeople, fold(cut.name))) return [];
    return [{ name: cut.name, span: { start: start + cut.from, end: start + cut.from + cut.name.length } }];
  });
  const titled = matchesIn(text, TITLED(text)).flatMap((match): PersonMention[] => {
    const name = (match[1] ?? '').replace(/['’]s$/u, '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const span = { start, end: start + name.length };
    const known = found.some((one) => overlap(one.span, span)) || NOT_IN_A_NAME.test(name);
    return known ? [] : [{ name, span }];
  });
  return [...found, ...titled].sort((a, b) => a.span.start - b.span.start);
}

/**
 * The people named in a sentence. `roles` are the offices found in it, `notPeople` names of councils and papers,
 * `givenNames` words of the language that people are called by, too.
 */
export function peopleIn(
  text: string,
  roles: readonly Named[],
  notPeople: ReadonlySet<string>,
  givenNames: ReadonlySet<string> = NONE,
): readonly PersonMention[] {
  const people = namesIn(text, roles, notPeople);
  const withOffices = people.map((person) => ({
    ...person,
    ...officeBeside(text, person.span, people, roles),
  }));
  const isSomebody = ({ name, role, span: { start, end } }: PersonMention): boolean =>
    role !== undefined ||
    ENDS_IN_TITLE.test(text.slice(0, start)) ||
    !isNobody(name, text.slice(0, start), text.slice(end), givenNames);
  return withOffices.filter(isSomebody);
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
    isOther(part) ||
    (parts.length > 2 && FUNCTION_WORDS.has(part.toLowerCase())) ||
    (isPlaced && (parts.length > 2 || parts.some(isOther)));
  while (parts[0] !== undefined && isCut(parts[0])) from += (parts.shift()?.length ?? 0) + 1;
  return parts.length >= 2 && parts.length <= 3 && !parts.some(isOther)
    ? { name: parts.join(' '), from }
    : undefined;
}
