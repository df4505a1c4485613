/** The port for health cannot be opened; the message says why and what to do. */
export class HealthServerError extends Error {
  override readonly name = 'HealthServerError';
}
