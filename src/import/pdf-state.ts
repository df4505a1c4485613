import { type Box, EVERYWHERE, type Matrix, SAME } from './pdf-place.ts';

/** What a PDF's operators have set: where and how is painted, in their terms. */
export interface PaintState {
  readonly matrix: Matrix;
  /** As #rrggbb; undefined for a pattern. */
  readonly colour: string | undefined;
  /** Whether what is painted lets nothing through. */
  readonly isOpaque: boolean;
  readonly isTransparent: boolean;
  readonly clip: Box;
  readonly mode: number;
  readonly size: number;
  readonly across: number;
  readonly rise: number;
  readonly leading: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
}

export const START: PaintState = {
  matrix: SAME,
  colour: '#000000',
  isOpaque: true,
  isTransparent: false,
  clip: EVERYWHERE,
  mode: 0,
  size: 0,
  across: 1,
  rise: 0,
  leading: 0,
  charSpacing: 0,
  wordSpacing: 0,
};

/** Numbers among an operator's arguments, in lists or not. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}

export function matrixIn(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(value);
  return [a, b, c, d, e, f];
}

/** The state after a dictionary of graphics parameters. */
export function withParameters(state: PaintState, pairs: unknown): PaintState {
  const given = new Map<unknown, unknown>(
    (Array.isArray(pairs) ? pairs : []).flatMap((pair): [unknown, unknown][] =>
      Array.isArray(pair) ? [[pair[0], pair[1]]] : [],
    ),
  );
  const alpha = given.get('ca');
  const blending = given.get('BM');
  const isMasked = given.has('SMask') && given.get('SMask') !== false;
  const [, size] = numbersIn([0, given.get('Font')]);
  return {
    ...state,
    ...(typeof alpha === 'number' && { isTransparent: alpha < 0.05 }),
    isOpaque:
      !isMasked &&
      (typeof alpha === 'number' ? alpha === 1 : state.isOpaque) &&
      (blending === undefined || blending === 'source-over' || blending === 'normal'),
    ...(size !== undefined && { size }),
  };
}
