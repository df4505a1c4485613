/** What is written for a straight quote, a double one and a hyphen. */
const OTHERS = [
  ["'", '‘’‛ʼ`´'],
  ['"', '“”„‟«»'],
  ['-', '–—‐‑−'],
] as const;
const FOLDED = new Map(OTHERS.flatMap(([plain, units]) => [...units].map((unit) => [unit, plain] as const)));
const OTHER = new RegExp(`[${[...FOLDED.keys()].join('')}]|[^\\S\\n ]`, 'gu');

/**
 * The text in one plain form: lower case, straight quotes, plain blanks and hyphens. Every UTF-16 unit stays in its
 * place, so an offset into the folded text is an offset into the original.
 */
export function fold(text: string): string {
  // Each finder folds the sentence that the one before it has folded.
  if (last.text !== text)
    last = { text, folded: lower(text).replace(OTHER, (unit) => FOLDED.get(unit) ?? ' ') };
  return last.folded;
}

let last = { text: '', folded: '' };

/** Lower case unit by unit: a letter that would become two ("İ") is left as it is. */
function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}
