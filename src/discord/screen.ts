import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A window in which a reply is read: how many characters fit a line of it, and how many pixels are left for text. */
interface Screen {
  readonly columns: number;
  readonly smallColumns: number;
  readonly room: number;
}

/** A reply is to take 420 pixels of a wide window and 667, one screen, of a phone: less name, frame and controls. */
const SCREENS: readonly Screen[] = [
  { columns: 71, smallColumns: 83, room: 420 - 182 },
  { columns: 35, smallColumns: 43, room: 667 - 214 },
];

const LINE = 22;
const SMALL = 18;
/** Between two texts. */
const GAP = 8;
/** The line "Only you can see this". */
const PRIVATE = 27;
/** What a quotation is indented by, in characters. */
const INDENT = 2;

/** Whether texts in Discord's markdown fit below each other, with one row of controls, on a phone and in a wide window. */
export const fitsScreen = (texts: readonly string[], isPrivate: boolean): boolean =>
  SCREENS.every((screen) => {
    const heights = texts.filter(Boolean).map((text) => heightOf(text, screen) + GAP);
    return heights.reduce((sum, height) => sum + height, isPrivate ? PRIVATE - GAP : -GAP) <= screen.room;
  });

/** An estimate: fonts differ. */
function heightOf(text: string, { columns, smallColumns }: Screen): number {
  const heights = text.split('\n').map((line) => {
    const [, mark = '', said = ''] = /^(-# |> )?(.*)$/.exec(line) ?? [];
    const shown = said.replace(/\\(?=[^\p{L}\p{N}\s])|\*\*/gu, '');
    if (mark === '-# ') return linesOf(shown, smallColumns) * SMALL;
    return linesOf(shown, mark === '' ? columns : columns - INDENT) * LINE;
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

const linesOf = (text: string, columns: number): number =>
  stringWidth(text) <= columns ? 1 : wrapAnsi(text, columns, { hard: true }).split('\n').length;
