const FOLDED: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

const OTHER = /[‘’‛ʼ`´“”„‟«»–—‐‑−]|[^\S\n ]/gu;

/**
 * The text in one plain form: lower case, straight quotes, plain blanks and hyphens. Every UTF-16 unit stays in its
 * place, so an offset into the folded text is an offset into the original.
 */
export function fold(text: string): string {
  // Each finder folds the sentence that the one before it has folded.
  if (last.text !== text) last = { text, folded: lower(text).replace(OTHER, (unit) => FOLDED[unit] ?? ' ') };
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
