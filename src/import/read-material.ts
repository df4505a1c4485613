import { factsOfOpening } from './byline.ts';
import { decodeText } from './decode-text.ts';
import { formOf } from './form.ts';
import { withoutFurniture } from './furniture.ts';
import type { FurnitureRules } from './furniture-rules.ts';
import { ImportError } from './import-error.ts';
import type { Material } from './material.ts';
import { inParagraphs } from './paragraphs.ts';

/** In characters: a long inspection report has a third of it. */
const longest = 300_000;

const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;

/**
 * Reads a file of any form as an article: its own words to the character, laid out in paragraphs, without furniture.
 * `name` is the file's name, whose ending tells forms apart where the content does not;
 * `keep` holds words of lines that stay, whatever they look like.
 * Throws an ImportError for what is no article.
 */
export async function readMaterial(
  bytes: Uint8Array,
  name: string,
  rules: FurnitureRules,
  keep: readonly string[] = [],
): Promise<Material> {
  const raw = await readForm(bytes, name, keep);
  refuseLong(raw.text);
  const { text, leftOut } = withoutFurniture(inParagraphs(raw.text), rules, keep);
  if (!/\p{L}{2}/u.test(text)) throw new ImportError('holds no words of an article, only site furniture');
  return {
    ...raw,
    text,
    // The page's own data first; a text has only its first lines.
    facts: { ...factsOfOpening(text), ...raw.facts },
    notes: [...raw.notes, ...tableNotes(text)],
    leftOut: [...raw.leftOut, ...leftOut.map(({ text: left, why }) => ({ text: left, why }))],
  };
}

function refuseLong(text: string): void {
  if (text.length > longest) {
    throw new ImportError('is longer than any article; divide it, or save the part that matters');
  }
}

/** Which column a grade stands in cannot be told from its row. */
function tableNotes(text: string): readonly string[] {
  if (!/(?<![^\n])[^|\n]*\S \| [^|\n]+ \| /u.test(text)) return [];
  return ['it has a table of several columns; see below how its ratings are read'];
}

async function readForm(bytes: Uint8Array, name: string, keep: readonly string[]): Promise<Material> {
  const form = formOf(bytes, name);
  if (form === 'PDF') return (await import('./read-pdf.ts')).readPdf(bytes);
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = charset.exec(head);
  const { text, notes } = decodeText(bytes, declared?.[1] ?? declared?.[2]);
  if (form !== 'web page') refuseLong(text);
  const material =
    form === 'web page'
      ? await (await import('./read-page.ts')).readPage(text, keep)
      : form === 'Markdown'
        ? (await import('./read-markdown.ts')).readMarkdown(text)
        : { form, text, facts: {}, leftOut: [], notes: [] };
  return { ...material, notes: [...notes, ...material.notes] };
}
