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

/**
 * The text in one plain form: lower case, straight quotes, plain blanks and hyphens. Every UTF-16 unit stays in its
 * place, so an offset into the folded text is an offset into the original.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const lower = unit.toLowerCase();
    out += FOLDED[unit] ?? (/\s/u.test(unit) && unit !== '\n' ? ' ' : lower.length === 1 ? lower : unit);
  }
  return out;
}
