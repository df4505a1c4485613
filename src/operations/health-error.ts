/** The port for health cannot be opened; the message says why and what to do. `busy`: it may be free in a moment. */
export class HealthServerError extends Error {
  override readonly name = 'HealthServerError';
  readonly busy: boolean;

  constructor(message: string, { cause, busy }: { readonly cause: unknown; readonly busy: boolean }) {
    super(message, { cause });
    this.busy = busy;
  }
}
