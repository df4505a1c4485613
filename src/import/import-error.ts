/** A file cannot be taken up as an article; the message is for the editor, and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The system's code of an error, such as ENOENT. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
