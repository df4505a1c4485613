import { lettersOf, type PaintedLetter } from './pdf-letters.ts';
import {
  after,
  type Box,
  boxOf,
  isRectanglePath,
  isUpright,
  type Matrix,
  moved,
  SAME,
  within,
} from './pdf-place.ts';
import { matrixIn, numbersIn, type PaintState, START, withParameters } from './pdf-state.ts';

/** An area that is painted in one colour, or in several (undefined), as pictures are. */
export interface PaintedArea extends Box {
  readonly colour: string | undefined;
  /** A rectangle that lets nothing through. */
  readonly isSolid: boolean;
}

export interface Painting {
  readonly letters: readonly PaintedLetter[];
  /** In the order in which they are painted. */
  readonly areas: readonly PaintedArea[];
}

/** A page's operators as pdf.js lists them. */
interface Operators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

const pictures = /^paint(?:Image|InlineImage|SolidColorImageMask)|^shadingFill$/u;
/** Modes of painting letters: not at all, and only as a mask for what follows. */
const UNSEEN_MODES = new Set([3, 7]);
const fills = new Set('fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'.split(' '));

/**
 * What is painted on a page: letters and areas, in points. `names`: pdf.js's names of operators, with their numbers; `isHidden` says whether a part that the reader can switch off
 * (an optional content group, as pdf.js has it) is switched off.
 */
export function paintingOf(
  { fnArray, argsArray }: Operators,
  names: Readonly<Record<string, unknown>>,
  isHidden: (group: unknown) => boolean,
): Painting {
  const nameOf = new Map(Object.entries(names).map(([name, number]) => [number, name]));
  const [letters, areas]: [PaintedLetter[], PaintedArea[]] = [[], []];
  const [states, marked]: [PaintState[], boolean[]] = [[], []];
  let state = START;
  let [text, line]: [Matrix, Matrix] = [SAME, SAME];
  let isClipping = false;
  const set = (change: Partial<PaintState>): void => {
    state = { ...state, ...change };
  };
  const nextLine = (x: number, y: number): void => {
    line = after(line, moved(x, y));
    text = line;
  };
  const fill = (box: Box, colour: string | undefined, isRectangle: boolean): void => {
    if (state.isTransparent || marked.includes(true)) return;
    areas.push({
      ...within(box, state.clip),
      colour,
      isSolid: isRectangle && state.isOpaque && colour !== undefined,
    });
  };
  const path = (kind: string | undefined, data: unknown, bounds: unknown): void => {
    const [x0, y0, x1, y1] = numbersIn(bounds);
    const isDrawn = x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined;
    if (isDrawn && [x0, y0, x1, y1].every(Number.isFinite)) {
      const box = boxOf(state.matrix, x0, y0, x1, y1);
      const isRectangle = isUpright(state.matrix) && isRectanglePath(numbersIn(data));
      if (fills.has(kind ?? '')) fill(box, state.colour, isRectangle);
      if (isClipping) set({ clip: within(box, state.clip), isOpaque: state.isOpaque && isRectangle });
    }
    isClipping = false;
  };
  const show = (glyphs: unknown): void => {
    const { letters: own, width } = lettersOf(glyphs, text, state);
    const isUnseen = UNSEEN_MODES.has(state.mode) || state.isTransparent || marked.includes(true);
    letters.push(...own.map((one) => ({ ...one, colour: state.colour, isUnseen, above: areas.length })));
    text = after(text, moved(width, 0));
  };
  for (let at = 0; at < fnArray.length; at++) {
    const name = nameOf.get(fnArray[at]) ?? '';
    const given = argsArray[at];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    const [x = 0, y = 0] = numbersIn(args);
    if (name === 'save' || name === 'beginGroup') states.push(state);
    else if (name === 'restore' || name === 'endGroup' || name === 'paintFormXObjectEnd')
      state = states.pop() ?? state;
    else if (name === 'transform') set({ matrix: after(state.matrix, matrixIn(args)) });
    else if (name === 'paintFormXObjectBegin') {
      states.push(state);
      set({ matrix: after(state.matrix, matrixIn(args[0])) });
    } else if (name === 'setGState') state = withParameters(state, args[0]);
    else if (name === 'setFillRGBColor') set({ colour: typeof args[0] === 'string' ? args[0] : undefined });
    else if (name === 'setFillColorN' || name === 'setFillTransparent') set({ colour: undefined });
    else if (name === 'clip' || name === 'eoClip') isClipping = true;
    else if (name === 'constructPath') path(nameOf.get(numbersIn(args[0])[0]), args[1], args[2]);
    else if (pictures.test(name)) fill(boxOf(state.matrix, 0, 0, 1, 1), undefined, false);
    else if (name === 'beginMarkedContent') marked.push(false);
    else if (name === 'beginMarkedContentProps') marked.push(args[0] === 'OC' && isHidden(args[1]));
    else if (name === 'endMarkedContent') marked.pop();
    else if (name === 'beginText') [text, line] = [SAME, SAME];
    else if (name === 'setFont') set({ size: numbersIn(args)[0] ?? state.size });
    else if (name === 'setTextRenderingMode') set({ mode: x });
    else if (name === 'setCharSpacing') set({ charSpacing: x });
    else if (name === 'setWordSpacing') set({ wordSpacing: x });
    else if (name === 'setHScale') set({ across: x / 100 });
    else if (name === 'setTextRise') set({ rise: x });
    else if (name === 'setLeading') set({ leading: -x });
    else if (name === 'setTextMatrix') {
      line = matrixIn(args);
      text = line;
    } else if (name === 'moveText') nextLine(x, y);
    else if (name === 'setLeadingMoveText') {
      set({ leading: y });
      nextLine(x, y);
    } else if (name === 'nextLine') nextLine(0, state.leading);
    else if (name === 'showText') show(args[0]);
  }
  return { letters, areas };
}
