// The package ships no types; the module form loads in a fifth of the time of its main file.
declare module 'opentype.js/dist/opentype.min.mjs' {
  export interface Font {
    readonly unitsPerEm: number;
    /** The glyph of one character; that of an unknown character where the font has none. */
    charToGlyph(character: string): { readonly advanceWidth?: number };
  }
  /** Throws where the file is no font. */
  export function parse(file: ArrayBufferLike): Font;
}
