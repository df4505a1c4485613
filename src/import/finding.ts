/** Something that `check` finds in a file of the folder, with what to do. */
export interface Finding {
  /** error: must be mended; warning: look at it; information: nothing to do. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}
