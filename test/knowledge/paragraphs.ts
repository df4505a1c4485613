import { createHash } from 'node:crypto';

/** The paragraphs and list items of a body as lines, blank ones left out; nothing is trimmed. */
export function paragraphsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

export function checksumOf(paragraph: string): string {
  return createHash('sha256').update(paragraph, 'utf8').digest('hex');
}
