import type { Named } from './names.ts';

/** Words with a capital letter that name no place: a grade "in" or "of" them is that of the services spoken of. */
const NO_PLACES =
  /^(?:The|This|That|Its|Our|Their|Each|All|Ofsted|Councils?|Inspectors?|Children|Childrens|Young|People|Families|Care|Social|Services?|County|City|Borough|District|England|English|Britain|Today|Yesterday|Year|Month|Week|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

const OWNER =
  /(?<![\p{L}'’])(\p{Lu}[\p{L}-]{2,40})['’]s? (?:\p{Ll}+ ){0,3}(?:results?|judge?ments?|grades?|ratings?|outcomes?|verdicts?|scores?|report|inspection|services)\b/u;
const POSSESSIVE = /(?<![\p{L}'’])(\p{Lu}[\p{L}-]{2,40})(?:['’]s|s['’])(?![\p{L}])/u;
const BEHIND = /^\s{0,3}(?:services? )?(?:in|of|at) (?:\p{Ll}+ )?(\p{Lu}[\p{L}'’.-]+)/u;
const AHEAD = /(?<![\p{L}'’])(\p{Lu}[\p{L}-]{2,40})(?:['’]s|s['’]) (?:\p{Ll}+ )?$/u;
const INSIDE = /(?<!\p{L})(?:[Ii]n|[Oo]f|[Aa]t) (\p{Lu}[\p{L}'’.-]+)/u;

/** Whether a heading gives its lines to somebody: "Otherham's results"; `known` are the councils found in it. */
export function isOfUnknown(heading: string, known: readonly string[]): boolean {
  return known.length === 0 && (isPlace(OWNER.exec(heading)?.[1]) || isPlace(INSIDE.exec(heading)?.[1]));
}

/** Whether what a label holds besides areas and known councils (both blanked) names a place: "Otherham's", "in Otherham". */
export const hasUnknownPlace = (rest: string): boolean =>
  isPlace(POSSESSIVE.exec(rest)?.[1]) || isPlace(INSIDE.exec(rest)?.[1]);

/** Whether an area's name is said of a place that is no known council: "Adoption in Otherham", "Otherham's leadership". */
export function isElsewhere(text: string, area: Named, places: readonly Named[]): boolean {
  const { start, end } = area.span;
  const behind = BEHIND.exec(text.slice(end, end + 90));
  const ahead = AHEAD.exec(text.slice(Math.max(0, start - 90), start));
  const isKnown = (from: number, to: number): boolean =>
    places.some(({ span }) => span.start < to && from < span.end);
  return (
    (isPlace(behind?.[1]) && !isKnown(end, end + (behind?.[0].length ?? 0))) ||
    (isPlace(ahead?.[1]) && !isKnown(start - (ahead?.[0].length ?? 0), start))
  );
}

const isPlace = (word: string | undefined): boolean =>
  word !== undefined && !NO_PLACES.test(word.replace(/['’.]s?$/u, ''));
