import type { Article } from '../knowledge/article.ts';
import { bareCouncil, initialsOf } from '../knowledge/council-names.ts';
import { fold } from '../search/fold.ts';
import { letterPattern } from '../search/letters.ts';
import { matchesIn } from '../search/matches.ts';
import { plain } from './names.ts';

const WORD = "(?:\\p{Lu}[\\p{L}'’-]{1,60}|St\\.?(?= \\p{Lu}))";
const NAME = `${WORD}(?: (?:(?:upon|on|and|&|with|in|of|the|by)(?: the)? )?${WORD}){0,3}?`;
const KINDS =
  '(?:(?:Metropolitan|Royal|London|Borough|City|County|District|Town|Unitary|MBC)[ \\u00a0]+){0,5}';
/** "Xton Council", "Xton City Council", "Xton MBC". */
const COUNCIL = letterPattern(
  `(?<![\\p{L}])(${NAME})[ \\u00a0]+(?:${KINDS}Council(?!lor)|MBC|CBC)(?![\\p{L}-])`,
  'gu',
);
/**
 * "London Borough of Xton", "Royal Borough of Xton upon Sea", "City of Xton Council". Behind it stands no other word with
 * a capital: nobody could tell where the name ends.
 */
const OF_NAME = letterPattern(
  `(?<![\\p{L}])(?:(?:London|Royal) Borough of|City of(?= ${NAME} Council)|Borough of) (${WORD}(?: (?!Council)${WORD})?(?: (?:upon|on|with|in|by)(?: the)? ${WORD})?(?: (?:and|&) ${WORD})?)(?: Council)?(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
/** "Xton, Yton and Zton (XYZ) Council": one council with a name of three places, if the article has their initials. */
const OF_THREE = letterPattern(
  `(?<!\\p{L})(${WORD}, ${WORD} (?:and|&) ${WORD}) (?:\\(\\p{Lu}{3}\\) )?Council(?!lor)(?![\\p{L}-])`,
  'gu',
);
/** "Xton, Yton and Zton councils". */
const LISTED = letterPattern(
  `(?<![\\p{L}])((?:${NAME}, ){1,12}?${NAME},? and ${NAME}|${NAME} and ${NAME}) councils`,
  'gu',
);
/** "Xton's children's services", "children's services in Xton". */
const SERVICES = letterPattern(
  `(?<![\\p{L}])(${NAME})(?:['’]s?)? children['’]?s['’]? (?:social care |social )?services\\b|\\b[Cc]hildren['’]?s['’]? services (?:in|at) (${NAME})(?![\\p{L}-])`,
  'gu',
);
const NO_PLACE =
  /^(?:The|This|That|These|Those|A|An|Its|Our|Your|My|Their|His|Her|In|At|For|And|But|Or|If|Children|Child|Childrens|Services?|Ofsted|Ofsteds|County|City|Borough|District|Town|Local|Whole|Full|Cabinet|Labour|Conservative|Conservatives|Independent|Overall|Inspectors?|Inspections?|Adoption|Fostering|Caseloads?|Leadership|Leaders?|Help|Practice|Safeguarding|It|They|We|He|She|None|Neighbouring|Nearby|Councils?|Councillors?|Coun|Cllr|Former|Deputy|Social|Care|Early|All|Both|Some|Many|Most|Other|Each|Every|No|Not|Privy|Security|Arts|Today|Since|When|After|Before|Following|Elsewhere|Government|National|Regional|Rated|Report|Director|Youth|Young|Family|Families|Education|Parish|Improving|Improved|Good|Outstanding|Inadequate|Requires|Why|How|What|Where|Failing|Statement|Should|Could|Would|Will|Can|Did|Does|Has|Have|Had|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:House|Home|Academy|School|Hospital|College|Trust|Team|Service|Services|Board|Committee|Children|Partnership)$/u;
const LEADS =
  /^(?:(?:Neighbouring|Nearby|While|But|And|Like|Unlike|In|At|For|Both|Said|Meanwhile|As|To|From|With|By|On|Is|Was)\s+)+/u;
const TITLED =
  /^(?:(?:(?:Re-?)?(?:Inspection|Report|Review|Visit|Letter|Statement)s?|(?:the )?(?:Deputy )?Leader|Chief Executive|Director) (?:of|on|to|at|in|for|by) (?:the )?)+/iu;

/**
 * Names of councils, without what all councils are called: those of the front matter (an editor's ratings too), and those that a text names
 * unmistakably as one: "Xton Council", "Xton, Yton and Zton councils", "London Borough of Xton", and, where the same
 * article also says it elsewhere, "Xton's children's services". A capital at the head of a sentence makes no council.
 * `inText` gives what has been found in an article's words already.
 */
export function councilNames(articles: readonly Article[], inText = councilsInText): readonly string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = plain(fold(name)).replaceAll(',', '');
    if (!names.has(key)) names.set(key, name);
  };
  const own = new Set(articles.flatMap(({ councils }) => councils.map(bareCouncil)));
  for (const name of own) add(name);
  for (const { ratings } of articles)
    for (const rating of ratings) if (!('none' in rating)) for (const name of rating.councils) add(name);
  for (const article of articles) for (const name of inText(article)) add(name);
  const all = [...names.values()];
  return all.filter((name) => own.has(name) || !all.some((other) => isPartOf(name, other)));
}

/** The councils that the words of one article name unmistakably as such. */
export function councilsInText({ text, title }: Article): readonly string[] {
  const names: string[] = [];
  const add = (name: string): void => void names.push(name);
  for (const source of [title, text]) {
    // No name goes on in the next line, and few lines hold what a council's name ends or begins with.
    const lines = source.split('\n');
    const matches = (pattern: ReturnType<typeof letterPattern>, needs: RegExp): readonly RegExpExecArray[] =>
      lines.filter((line) => needs.test(line)).flatMap((line) => matchesIn(line, pattern(line)));
    for (const [, found = ''] of matches(OF_THREE, /Council/)) if (hasInitials(text, found)) add(found);
    for (const [, found = ''] of matches(COUNCIL, /Council|[MC]BC/)) addPlace(found, add);
    for (const [, found = ''] of matches(OF_NAME, /Borough of|City of/)) addPlace(found, add);
    for (const [, list = ''] of matches(LISTED, / councils/))
      for (const found of list.split(/, and |, | and /u)) addPlace(found, add);
    for (const [, before, behind] of matches(SERVICES, /hildren['’]?s['’]? (?:social|services)/)) {
      const found = before ?? behind ?? '';
      if (isRepeated(bareName(found), text)) addPlace(found, add);
    }
  }
  return names;
}

const hasInitials = (text: string, name: string): boolean =>
  initialsOf(name).some((form) => new RegExp(`\\b${form}\\b`).test(text));

/** "Yton and Zton" and "XYZ" are other words for "Xton, Yton and Zton". */
const isPartOf = (name: string, whole: string): boolean =>
  plain(fold(whole)).endsWith(`, ${plain(fold(name))}`) || initialsOf(whole).includes(name);

/** The same name stands in the midst of a sentence, which a word with a capital by chance does not. */
function isRepeated(name: string | undefined, text: string): boolean {
  if (name === undefined) return false;
  const places = [
    ...text.matchAll(
      new RegExp(`(?<=\\p{Ll},? )${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'gu'),
    ),
  ];
  return places.length >= 2;
}

function addPlace(found: string, add: (name: string) => void): void {
  const name = bareName(found);
  if (name !== undefined) add(name);
}

/** A council's name as a text gives it, without what all councils are called; `undefined` where it names no place. */
export function bareName(found: string): string | undefined {
  const name = bareCouncil(found.replace(LEADS, '').replace(TITLED, '').replace(LEADS, ''));
  return NO_PLACE.test(name) || name.length < 3 ? undefined : name;
}
