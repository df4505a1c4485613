/** Rows of the golden tables that the learned answering does not meet, each with the reason. */
export const KNOWN_MISSES: ReadonlyMap<string, string> = new Map([]);
