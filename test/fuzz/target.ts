import type fc from 'fast-check';

/** Something that takes what others send, and a check that fails where it breaks a promise. */
export interface Target {
  readonly name: string;
  /** Times that it is tried in continuous integration: a few seconds' worth. */
  readonly runs: number;
  readonly property: fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
}
