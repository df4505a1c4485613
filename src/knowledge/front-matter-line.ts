import { z } from 'zod';
import { writtenDate } from './written-date.ts';

/** The forms of a date, for messages. */
const dates = '2014-11-19, 2014-11, 2014, 2014-09-16/2014-10-08 or 2022-06~ (about)';
const controls = /\p{Cc}/u;

/** What to write in the place of what is no date; `other`: what the key takes besides dates. */
export function sayNoDate(key: string, input: unknown, other = ''): string {
  const date = typeof input === 'string' ? writtenDate(input) : undefined;
  const advice = date === undefined ? `write ${dates}${other}` : `write ${date}`;
  return `\`${key}\` is not a date: "${String(input)}"; ${advice}`;
}

/** One line of text under a key; the messages name the key and give an example. */
export function line(key: string, example: string) {
  const hint = `for example: ${key}: ${example}`;
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `\`${key}\` is missing; ${hint}`
          : `\`${key}\` must be one line of text; ${hint}`,
    })
    .trim()
    .min(1, `\`${key}\` is empty; ${hint}`)
    .refine(
      (text) => !controls.test(text),
      `\`${key}\` must be one line, without control characters; ${hint}`,
    );
}

/** An optional line: absent when it is missing, empty or "unknown". */
export function optionalLine(key: string, example: string) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^(?:unknown)?$/iu.test(value.trim()) ? undefined : value),
    line(key, example).optional(),
  );
}
