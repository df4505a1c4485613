import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly minutes: number;
  /** Requests a second; a tenth of what the instance can do where it is not given. */
  readonly rate: number | undefined;
  /** Seconds between samples. */
  readonly every: number;
  /** Folder for the samples and the plot; a new one in the system's temporary folder by default. */
  readonly out: string | undefined;
}

/** Reads the command line; throws a RangeError that says what an option takes. */
export function readSoakOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '60' },
      rate: { type: 'string' },
      every: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const minutes = positive('minutes', values.minutes);
  return {
    minutes,
    rate: values.rate === undefined ? undefined : positive('rate', values.rate),
    // A hundred and twenty samples: twelve or so for each of the trend's blocks.
    every: values.every === undefined ? Math.max(0.5, minutes / 2) : positive('every', values.every),
    out: values.out,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new RangeError(`--${name} takes a number above 0, not "${text}"`);
  return value;
}
