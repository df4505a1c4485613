import type { Article } from '../knowledge/article.ts';
import { INVISIBLE } from '../search/legible.ts';
import type { Finding } from './finding.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
};

const BROKEN = /(\p{L}+)[-‐][^\S\n]*\n[^\S\n]*(\p{Ll}+)/gu;

/** Characters that nobody sees, and words that go on in the next line: read through, but a quotation shows them. */
export function invisibleIn({ file, text, title, titleLine, bodyLine }: Article): readonly Finding[] {
  const lines = [
    { line: titleLine, text: title },
    ...text.split('\n').map((one, index) => ({ line: bodyLine + index, text: one })),
  ];
  const invisible = lines.flatMap(({ line, text: one }): Finding[] => {
    const found = [...new Set(one.match(INVISIBLE) ?? [])].map(nameOf);
    if (found.length === 0) return [];
    const word = one.split(/\s+/u).find((part) => part.search(INVISIBLE) >= 0) ?? '';
    const message = `“${word.replace(INVISIBLE, '·')}” holds what nobody sees (here ·): ${found.join(', ')}; the bot reads through it, but take it out`;
    return [{ severity: 'warning', file, line, message }];
  });
  const broken = [...text.matchAll(BROKEN)].map(({ 1: before, 2: after, index }): Finding => {
    const line = bodyLine + text.slice(0, index).split('\n').length - 1;
    const message = `a word goes on in the next line: “${before}-” and “${after}”; write it on one line, with its hyphen only if it has one`;
    return { severity: 'warning', file, line, message };
  });
  return [...invisible, ...broken];
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `${NAMES[character] ?? 'an invisible character'} (U+${code})`;
}
