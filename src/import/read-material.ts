import { factsOfOpening, updateNote } from './byline.ts';
import { decodeText } from './decode-text.ts';
import { withoutMailHead } from './email-text.ts';
import { formOf } from './form.ts';
import { withoutFurniture } from './furniture.ts';
import type { FurnitureRules } from './furniture-rules.ts';
import { joinGradePairs } from './grade-pairs.ts';
import type { GradeWords } from './grade-words.ts';
import { ImportError } from './import-error.ts';
import { withWholeWords } from './join-lines.ts';
import type { LeftOut, Material } from './material.ts';
import { withoutByline, withoutDatelines } from './opening-lines.ts';
import { inParagraphs } from './paragraphs.ts';
import { withWholeGrades } from './split-grades.ts';
import { writeTables } from './table-text.ts';

/** In characters: a long inspection report has a third of it. */
const longest = 300_000;

const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu;

/**
 * Reads a file of any form as an article: its own words to the character, laid out in paragraphs, without furniture.
 * `name` is the file's name, whose ending tells forms apart where the content does not;
 * `words`: the grades and areas by which tables of judgements are known;
 * `keep` holds words of lines that stay, whatever they look like.
 * Throws an ImportError for what is no article.
 */
export async function readMaterial(
  bytes: Uint8Array,
  name: string,
  rules: FurnitureRules,
  words: GradeWords,
  keep: readonly string[] = [],
): Promise<Material> {
  const raw = await readForm(bytes, name, keep);
  refuseLong(raw.text);
  const whole = withWholeWords(raw.text);
  const joined = withWholeGrades(whole.text, words.grades);
  const tables = writeTables(joined.text, words);
  const pairs = joinGradePairs(tables.text, words);
  const { text, leftOut } = withoutFurniture(inParagraphs(pairs.text), rules, keep);
  // The page's own data first; a text has only its first lines.
  const facts = { ...factsOfOpening(text), ...raw.facts };
  const undated = withoutDatelines(text, facts.published, keep);
  const own = withoutByline(undated.text, facts.author, keep);
  if (!/\p{L}{2}/u.test(own.text)) throw new ImportError('holds no words of an article, only site furniture');
  return {
    ...raw,
    text: own.text,
    facts,
    notes: [
      ...raw.notes,
      ...whole.notes,
      ...joined.notes,
      ...tables.notes,
      ...pairs.notes,
      ...(facts.published === undefined ? updateNote(text).filter((note) => !raw.notes.includes(note)) : []),
      ...cutNotes([...raw.leftOut, ...leftOut], text, rules),
    ],
    leftOut: [
      ...raw.leftOut,
      ...leftOut.map(({ text: left, why }) => ({ text: left, why })),
      ...undated.leftOut,
      ...own.leftOut,
    ],
  };
}

/** Where the page says that the rest of it is for subscribers: what was saved is not the whole article. */
function cutNotes(leftOut: readonly LeftOut[], text: string, { cut }: FurnitureRules): readonly string[] {
  const lines = [...text.split('\n'), ...leftOut.map((one) => one.text)].map((line) => line.trim());
  const sign = lines.find((line) => cut.some((pattern) => pattern.test(line)));
  return sign === undefined
    ? []
    : [
        `! it is cut: “${sign}” stands on the page, so the article goes on for subscribers; save the whole of it`,
      ];
}

function refuseLong(text: string): void {
  if (text.length > longest) {
    throw new ImportError('is longer than any article; divide it, or save the part that matters');
  }
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
      ? // Loaded only for a page: its two libraries take longer to load than a question to answer.
        (await import('./read-page.ts')).readPage(text, keep)
      : form === 'Markdown'
        ? (await import('./read-markdown.ts')).readMarkdown(text)
        : { form, ...withoutMailHead(text), notes: [] };
  return { ...material, notes: [...notes, ...material.notes] };
}
