import { isStale, makeBundle } from '../src/bundle/make.mjs';

/** Tests that start a program start it from the bundle, as everybody does. */
export default async function freshBundle(): Promise<void> {
  if (isStale()) await makeBundle();
}
