/** Fails where a promise is broken; `expect` is not there outside of a test. */
export function ensure(kept: boolean, broken: string): asserts kept {
  if (!kept) throw new Error(broken);
}
