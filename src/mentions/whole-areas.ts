import { overlap } from '../knowledge/article.ts';
import { fold } from '../search/fold.ts';
import { letterPattern } from '../search/letters.ts';
import { matchesIn } from '../search/matches.ts';
import { createNameFinder, type Named, type NameFinder } from './names.ts';

const COUNT = '(?:two|three|four|five|six|2|3|4|5|6)';
const NOUN =
  '(?:areas?|categor(?:y|ies)|judge?ments?|headings?|strands?|measures?|counts?|aspects?|sections?|elements?|grades?|ratings?|domains?|criteria|parts?)';
const EACH = `(?:all(?: of)?|every(?: single)?(?: one of)?|each(?: one)?(?: of)?|both(?: of)?)(?: (?:the|its|our|their|these|those))?(?: (?:other|${COUNT}|key|main|inspected|judged|graded|separate|remaining|\\p{L}+)){0,3}? ${NOUN}`;
const OTHERS = `(?:the|its|our|their) (?:other|remaining)(?: ${COUNT})?(?: ${NOUN})?`;
const SOME = `${COUNT} (?:out )?of (?:the |its |our |their |ofsted's )?(?:${COUNT}|${NOUN})(?: ${NOUN})?`;
const PATTERN = letterPattern(
  `(?<!\\p{L})(?:(?<each>${EACH})|(?<others>${OTHERS})|(?<some>${SOME}))(?!\\p{L})`,
  'gu',
);

/** "Four of the four" are all of them. */
function countId(text: string): 'all' | 'some' {
  const [first, second] = [...text.matchAll(new RegExp(COUNT, 'g'))].map(([count]) => count);
  return first !== undefined && first === second ? 'all' : 'some';
}

/** Finds words for all, several or the other areas at once; the id says which: `all`, `others` or `some`. */
export function createWholeFinder(phrases: readonly string[]): NameFinder {
  const find = createNameFinder(phrases.map((phrase) => [phrase, 'all'] as const));
  return (text) => {
    const folded = fold(text);
    const found = matchesIn(folded, PATTERN(folded)).map((match): Named => {
      const id = match.groups?.['each'] ? 'all' : match.groups?.['some'] ? countId(match[0]) : 'others';
      return { id, span: { start: match.index, end: match.index + match[0].length } };
    });
    const isFree = ({ span }: Named): boolean => !found.some((one) => overlap(one.span, span));
    return [...found, ...find(text).filter(isFree)].sort((a, b) => a.span.start - b.span.start);
  };
}
