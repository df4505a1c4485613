/** What the bot ends with, for the supervisor that started it. */
export const EXIT = {
  ok: 0,
  /** An outage, a defect, a port that is still in use, no articles: starting again may help. */
  failure: 1,
  /**
   * Only the operator can mend it (a token that is missing or refused, wrong settings, a port or an address that is not
   * the bot's to use): starting again does not help. EX_CONFIG of sysexits.h.
   */
  operator: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
