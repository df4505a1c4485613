import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'opentype.js/dist/opentype.min.mjs';
import { bundledVersion } from '../bundle/bundled.ts';
import type { Measure } from './picture.ts';

const PACKAGE = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The path of the font in one weight, such as `700Bold`. Throws if it is not installed. */
export function fontFile(weight: string): string {
  if (bundledVersion !== undefined) return fileURLToPath(new URL(`fonts/${weight}.ttf`, import.meta.url));
  return fileURLToPath(import.meta.resolve(`${PACKAGE}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`));
}

export interface Fonts {
  /** Paths of the font files, for the renderer. */
  readonly files: readonly string[];
  readonly measure: Measure;
}

type Width = (text: string, size: number) => number;

function widthsOf(file: string): Width {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  const advances = new Map<string, number>();
  const advance = (sign: string): number => {
    const known = advances.get(sign);
    if (known !== undefined) return known;
    // A sign that the font does not have is drawn as a box about as wide.
    const units = font.charToGlyph(sign).advanceWidth ?? font.unitsPerEm;
    if (advances.size < 5_000) advances.set(sign, units / font.unitsPerEm);
    return units / font.unitsPerEm;
  };
  return (text, size) => [...text].reduce((sum, sign) => sum + advance(sign), 0) * size;
}

/** The font of all pictures, from the package that ships it: the same on every machine. Throws if it is not installed. */
export function loadFonts(): Fonts {
  const [regular, bold] = [fontFile('400Regular'), fontFile('700Bold')];
  const [plain, heavy] = [widthsOf(regular), widthsOf(bold)];
  return { files: [regular, bold], measure: (text, size, isBold) => (isBold ? heavy : plain)(text, size) };
}
