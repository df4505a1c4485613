/**
 * Characters that would steer a terminal or reorder its text: controls, the marks of bidirectional text,
 * line and paragraph separators.
 */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** One line that is safe to print: white space controls become a space, every other control `�`. */
export function plainLine(text: string): string {
  return text.replace(/[\n\r\t]+/g, ' ').replace(steering, '\ufffd');
}

/** The lines of a text, each safe to print. */
export function plainLines(text: string): readonly string[] {
  return text.split('\n').map(plainLine);
}

/** The value as JSON on one line, with what would steer a terminal escaped: the same value for every reader. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The value of a text in JSON; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
