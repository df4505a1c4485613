import type { Article } from '../knowledge/article.ts';
import { createCouncilFinder } from '../mentions/council-finder.ts';
import { bareName, councilNames } from '../mentions/councils.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Facts } from './material.ts';

/** Facts that follow from the text or from the articles already there, where neither file nor editor gives them. */
export function guessedFacts(facts: Facts, text: string, known: readonly Article[]): Facts {
  const host = hostOf(facts.url);
  const sibling = host === undefined ? undefined : known.find(({ url }) => hostOf(url) === host);
  const publisher = facts.publisher ?? sibling?.publisher ?? (isReport(facts, text) ? 'Ofsted' : undefined);
  const kind =
    facts.kind ?? known.find((article) => article.publisher === publisher)?.kind ?? kindOf(publisher, host);
  const named = facts.councils ?? councilsIn(text, known);
  const councils = named.length > 0 || facts.councils !== undefined ? named : placeOf(text, publisher);
  return {
    ...facts,
    ...(publisher !== undefined && { publisher }),
    ...(kind !== undefined && { kind }),
    ...(councils.length > 0 && { councils }),
  };
}

/** An inspection report does not name its publisher: everybody knows who inspects. */
function isReport({ title = '' }: Facts, text: string): boolean {
  return (
    /^(?:Inspection|Monitoring visit|Focused visit) (?:of|to) .*(?:local authority|children['’]s services)/iu.test(
      title,
    ) && /\bH(?:is|er) Majesty['’]s Inspector|\bLead inspector\b/iu.test(text)
  );
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./u, '');
}

const newspaper =
  /\b(?:Gazette|Courier|Herald|Chronicle|Echo|Argus|Mercury|Advertiser|Telegraph|Examiner|Post|Times|Journal|Star|Observer|Standard|Press|Reporter|Sentinel|Citizen|Recorder|Mail)$/u;

function kindOf(publisher = '', host = ''): string | undefined {
  if (/\b(?:Council|Borough)$/u.test(publisher)) return 'council';
  if (newspaper.test(publisher)) return 'newspaper';
  if (publisher === 'Ofsted' || /(?:^|\.)ofsted\.gov\.uk$|^reports\./u.test(host)) return 'regulator';
  return /\.gov\.uk$/u.test(host) && host !== 'gov.uk' ? 'council' : undefined;
}

/** The place whose services the text speaks of, or whose council published it. */
function placeOf(text: string, publisher: string | undefined): readonly string[] {
  const place = '(\\p{Lu}[\\p{L}-]+(?: (?:upon |on |and |with |of |the )*\\p{Lu}[\\p{L}-]+){0,2})';
  const services = "(?:[Cc]hildren['’]s|[Ss]ocial|[Ss]afeguarding|[Aa]doption|[Cc]are) [Ss]ervices";
  const found = [
    new RegExp(`${services} (?:in|at|for|across) ${place}`, 'u').exec(text)?.[1],
    new RegExp(`${place}['’]s? ${services}`, 'u').exec(text)?.[1],
    new RegExp(`${place} (?:[Ll]ocal [Aa]uthority|[Cc]hildren['’]s [Ss]ervices)`, 'u').exec(text)?.[1],
    inCapitals(text),
    /\b(?:Council|Borough)$/u.test(publisher ?? '') ? publisher : undefined,
  ].find((name) => name !== undefined && /^\p{Lu}/u.test(name));
  const bare = found === undefined ? undefined : bareName(found);
  return bare === undefined ? [] : [bare];
}

/** Minutes begin with the council's name in capitals. */
function inCapitals(text: string): string | undefined {
  const name = /^[^\S\r\n\u2028\u2029]*(\p{Lu}[\p{Lu}' -]{2,40}? COUNCIL)[^\S\r\n\u2028\u2029]*$/mu.exec(
    text.slice(0, 500),
  )?.[1];
  return name?.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The council named most; and those named at least half as often, as in a digest. */
function councilsIn(text: string, known: readonly Article[]): readonly string[] {
  const draft: Article = {
    id: '',
    file: '',
    title: '',
    titleLine: 2,
    publisher: '',
    kind: '',
    councils: [],
    clarifications: [],
    ratings: [],
    text,
    bodyLine: 1,
  };
  const names = new Set([...councilNames([draft]), ...known.flatMap(({ councils }) => councils)]);
  const found = groupedBy(createCouncilFinder([...names])(text), ({ council }) => council);
  const ranked = [...found].toSorted(([, one], [, other]) => other.length - one.length);
  const most = ranked[0]?.[1].length ?? 0;
  return ranked.filter(([, { length }]) => length >= most / 2).map(([name]) => name);
}
