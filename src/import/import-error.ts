/** A file cannot be taken up as an article; the message is for the editor, and says what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
