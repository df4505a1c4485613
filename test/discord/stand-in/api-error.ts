/** An error as Discord's REST interface answers it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const notFound = () => new ApiError(404, 0, '404: Not Found');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const expiredToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const invalidBody = (problems: readonly string[]) =>
  new ApiError(400, 50035, `Invalid Form Body: ${problems.join('; ')}`);
