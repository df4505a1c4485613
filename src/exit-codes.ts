/** What the bot ends with, for the supervisor that started it. */
export const EXIT = {
  ok: 0,
  /** An outage or a defect: starting again may help. */
  failure: 1,
  /** Only the operator can mend it (the token, the settings): starting again does not help. EX_CONFIG of sysexits.h. */
  operator: 78,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
