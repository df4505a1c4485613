/** The package's one file without its old forms: four fifths quicker to load. */
declare module 'stopword/dist/stopword.esm.min.mjs' {
  /** English function words. */
  export const eng: readonly string[];
}
