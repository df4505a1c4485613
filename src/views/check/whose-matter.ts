import type { Span } from '../../knowledge/article.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import type { Fact, Told } from './fact.ts';

/** Where a name stands in a text. */
function mentionsOf(text: string, name: string): readonly Span[] {
  const [folded, sought] = [fold(text), fold(name)];
  const found: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1))
    found.push({ start: at, end: at + sought.length });
  return found;
}

const apart = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/**
 * Whether a sentence that names several councils says it of the one that the statement names: the nearest to what it says.
 * Where the statement names several too, in the same order: "X pays less than Y" is not "Y pays less than X".
 */
export function isOfNearest(fact: Fact, { text, councils }: Reading, hull: Span): boolean {
  const { council, reading } = fact;
  if (councils.length < 2 || council === undefined) return true;
  const first = (of: string, name: string): number => mentionsOf(of, name)[0]?.start ?? -1;
  const both = councils.filter((name) => first(reading.text, name) >= 0 && first(text, name) >= 0);
  if (both.length > 1) {
    const orderIn = (of: string): string => both.toSorted((a, b) => first(of, a) - first(of, b)).join('\n');
    return orderIn(reading.text) === orderIn(text);
  }
  const near = (name: string): number =>
    Math.min(...mentionsOf(text, name).map((mention) => apart(mention, hull)));
  return councils.every((name) => name === council || near(council) <= near(name));
}

const ELSEWHERE =
  /^,? (?:in|of|at|for) ((?:the )?(?=\p{Lu})[\p{L}'’& -]+|(?:a|an|another) (?:[\p{L}-]+ ){0,2}(?:council|county|borough|city|authority|district)\b)/u;

/** "Once a director in London" is not said of the council that the article is about. */
export const isElsewhere = ({ council, isCouncilNamed }: Fact, { reading, places }: Told): boolean =>
  isCouncilNamed &&
  council !== undefined &&
  !reading.councils.includes(council) &&
  places.some(({ end }) => {
    const [, name] = ELSEWHERE.exec(reading.text.slice(end)) ?? [];
    return name !== undefined && !fold(name).replace(/^the /, '').startsWith(fold(council));
  });

const NEXT_CLAUSE = /[,;] (?:and|but|while|whereas)\b|\band \p{L}+ed\b/u;

/** "Y, who had become leader, and thanked X" does not say that X had. */
export function isOfEarlierClause(fact: Fact, { reading, places }: Told, anchors: readonly Span[]): boolean {
  const [person, ...more] = anchors;
  const own = fact.reading.people.find(({ name }) => fact.people.includes(name))?.span;
  if (!person || more.length > 0 || !own) return false;
  const isFirst = fact.words.every(({ span }) => span.start >= own.end);
  const last = Math.max(...places.map(({ end }) => end));
  return isFirst && last <= person.start && NEXT_CLAUSE.test(fold(reading.text.slice(last, person.start)));
}
