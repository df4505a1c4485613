/** Set where the bundle is made (`make.mjs`). */
declare const BUNDLED_VERSION: string | undefined;

/** The digest of the code that reads articles, where this runs from the bundle; `undefined` where it runs from source. */
export const bundledVersion: string | undefined =
  typeof BUNDLED_VERSION === 'undefined' ? undefined : BUNDLED_VERSION;
