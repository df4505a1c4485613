import type { Vocabulary } from '../knowledge/vocabulary.ts';

/** The colour of a grade, and that of words on it. */
export interface Tone {
  readonly fill: string;
  readonly ink: string;
}

/**
 * From best to worst: blue to orange, which people with any of the usual kinds of colour blindness tell apart, dark at
 * both ends. Ink on fill has a contrast of at least 4.5.
 */
const SCALE = [
  { fill: '#08519c', ink: '#ffffff' },
  { fill: '#a6d0ef', ink: '#0b1f33' },
  { fill: '#fde8b4', ink: '#2b1d00' },
  { fill: '#f9b25c', ink: '#2b1500' },
  { fill: '#a63f03', ink: '#ffffff' },
] as const satisfies readonly Tone[];

const NONE: Tone = { fill: '#e3e6ea', ink: '#22262b' };

/** The tone of a grade by its rank among the vocabulary's grades, best first. */
export function gradeTone({ grades }: Pick<Vocabulary, 'grades'>, id: string): Tone {
  const rank = grades.findIndex((grade) => grade.id === id);
  if (rank < 0) return NONE;
  const share = grades.length > 1 ? rank / (grades.length - 1) : 0;
  return SCALE[Math.round(share * (SCALE.length - 1))] ?? NONE;
}
