import type { NameFinder } from '../mentions/names.ts';
import { isOneWord } from '../search/legible.ts';
import type { GradeWords } from './grade-words.ts';
import type { Noted } from './material.ts';

const HYPHENED = /(?<![\p{L}\p{N}-])(\p{L}{2,})[-‐‑–] ?(\p{L}{3,})(?![\p{L}\p{N}-])/gu;

/** A grade's word with a hyphen in it, as copies of PDFs have it within a line. */
interface SplitGrade {
  readonly start: number;
  readonly written: string;
  readonly whole: string;
}

/** Words in which a hyphen hides a grade, or shows the opposite one: "in-adequate", "in- adequate", "out-standing". */
export function splitGradesIn(text: string, grades: NameFinder): readonly SplitGrade[] {
  return [...text.matchAll(HYPHENED)].flatMap(({ 0: written, 1: first = '', 2: second = '', index }) => {
    const isGrade = [second, first + second].some((word) => grades(word).length > 0);
    return isGrade && isOneWord(first, second) ? [{ start: index, written, whole: first + second }] : [];
  });
}

/** The text with such words whole. */
export function withWholeGrades(text: string, { grades }: GradeWords): Noted {
  const split = splitGradesIn(text, grades);
  if (split.length === 0) return { text, notes: [] };
  const wholes = new Map(split.map(({ start, whole }) => [start, whole]));
  const words = [...new Set(split.map(({ written }) => `“${written}”`))].join(', ');
  return {
    text: text.replace(HYPHENED, (written, _first, _second, at: number) => wholes.get(at) ?? written),
    notes: [`! words that a hyphen divides were joined: ${words}; look at them`],
  };
}
