import { type GradeWords, wholeGrade } from './grade-words.ts';
import type { Noted } from './material.ts';

const longest = 160;
const note =
  'areas with their grade on the line below are written as one line; compare them with the original';

/**
 * Brings an area and the grade on the line below it together ("Care leavers: Good"), as copies of pages and PDFs have
 * them. Only where it is clear which belongs to which: no grade stands above the first area, no area below the last grade.
 */
export function joinGradePairs(text: string, words: GradeWords): Noted {
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), at }]));
  const isGrade = (index: number): boolean => {
    const line = filled[index]?.text;
    return line !== undefined && line.length < 60 && wholeGrade(line, words.grades) !== undefined;
  };
  const isArea = (index: number): boolean => {
    const line = filled[index]?.text;
    return line !== undefined && line.length < longest && isBareArea(line, words);
  };
  const joined = new Map<number, number>();
  for (let from = 0; from < filled.length; from++) {
    if (!isArea(from) || !isGrade(from + 1)) continue;
    let to = from;
    while (isArea(to) && isGrade(to + 1)) to += 2;
    if (!isGrade(from - 1) && !isArea(to))
      for (let at = from; at < to; at += 2) joined.set(filled[at]?.at ?? -1, filled[at + 1]?.at ?? -1);
    from = to;
  }
  if (joined.size === 0) return { text, notes: [] };
  const isTaken = (at: number): boolean => [...joined].some(([area, grade]) => area < at && at <= grade);
  const out = lines.flatMap((line, at) => {
    const grade = joined.get(at);
    if (grade === undefined) return isTaken(at) ? [] : [line];
    return [`${line.trimEnd().replace(/:$/u, '')}: ${lines[grade]?.trim() ?? ''}`];
  });
  return { text: out.join('\n'), notes: [note] };
}

/** Little but an area's name: a headline that mentions one is no label. */
function isBareArea(line: string, { areas, grades }: GradeWords): boolean {
  const named = areas(line).map(({ span }) => span.end - span.start);
  if (named.length === 0 || grades(line).length > 0 || /[.!?]$/u.test(line)) return false;
  return line.length - Math.max(...named) <= 40;
}
