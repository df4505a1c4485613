/** What turns a sentence: cut off behind it, the rest would say something else. */
const TURNS = /\b(?:not|no|never|none|nor|without|unless|except|denied|denies|deny)\b|n['’]t\b/i;

/**
 * A sentence of an article in at most so many characters, cut at the end of a phrase with "…"; whole where what would be
 * cut off turns it ("not", "unless"). For lists and pictures whose full quotations stand elsewhere.
 */
export function inBrief(sentence: string, room: number): string {
  const text = sentence.replace(/\s+/g, ' ').trim();
  if (text.length <= room) return text;
  const start = text.slice(0, room);
  const clause = Math.max(start.lastIndexOf(', '), start.lastIndexOf('; '), start.lastIndexOf(' – '));
  const at = clause > room / 2 ? clause : start.lastIndexOf(' ');
  if (at <= 0 || TURNS.test(text.slice(at))) return text;
  return `${text.slice(0, at).replace(/[\s,;:–-]+$/u, '')} …`;
}
