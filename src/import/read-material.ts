import { factsOfOpening, updateNote, withoutByline, withoutDatelines } from './byline.ts';
import { decodeText } from './decode-text.ts';
import { withoutMailHead } from './email-text.ts';
import { withoutFurniture } from './furniture.ts';
import type { FurnitureRules } from './furniture-rules.ts';
import { joinGradePairs } from './grade-pairs.ts';
import type { GradeWords } from './grade-words.ts';
import { ImportError } from './import-error.ts';
import type { Form, LeftOut, Material, Noted } from './material.ts';
import { inParagraphs } from './paragraphs.ts';
import { writeTables } from './table-text.ts';
import { withWholeGrades, withWholeWords } from './whole-words.ts';

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
  const { text: written, notes } = [withWholeWords, withWholeGrades, writeTables, joinGradePairs].reduce(
    (before: Noted, step) => {
      const after = step(before.text, words);
      return { text: after.text, notes: [...before.notes, ...after.notes] };
    },
    raw,
  );
  const { text, leftOut } = withoutFurniture(inParagraphs(written), rules, keep);
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
      ...notes,
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
  if (sign === undefined) return [];
  return [
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
  const material = await readText(text, form, keep);
  return { ...material, notes: [...notes, ...material.notes] };
}

/** What reads a form is loaded only for it: the two libraries for pages take longer to load than a question to answer. */
async function readText(
  text: string,
  form: Exclude<Form, 'PDF'>,
  keep: readonly string[],
): Promise<Material> {
  if (form === 'web page') return (await import('./read-page.ts')).readPage(text, keep);
  if (form === 'Markdown') return (await import('./read-markdown.ts')).readMarkdown(text);
  return { form, ...withoutMailHead(text), notes: [] };
}

/** Bytes with which forms begin that cannot be read here, and what to do. */
const foreign: readonly (readonly [begins: string, message: string])[] = [
  ['PK\u0003\u0004', 'is a Word, OpenDocument or other packed file; save it as PDF or as plain text'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Word file; save it as PDF or as plain text'],
  ['{\\rtf', 'is a rich text (RTF) file; save it as plain text or PDF'],
  ['\u001f\u008b', 'is a compressed file; unpack it first'],
  ['\u0089PNG', 'is a picture; the words in it cannot be read'],
  ['\u00ff\u00d8\u00ff', 'is a picture; the words in it cannot be read'],
];

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const archive = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*content-type:\s*multipart\/related/iu;

/** Which form a file has, by its first bytes, else by its name. Throws an ImportError for one that is not read. */
function formOf(bytes: Uint8Array, name: string): Form {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const unread = foreign.find(([begins]) => head.startsWith(begins));
  if (unread) throw new ImportError(unread[1]);
  if (head.slice(0, 1024).includes('%PDF-')) return 'PDF';
  if (archive.test(head.replace(/\r\n/gu, '\n'))) {
    throw new ImportError('is a web archive (.mhtml); save the page as “Webpage, HTML only”');
  }
  // UTF-16 has a zero beside every letter.
  if (page.test(head.replace(/\0|^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/gu, '')))
    return 'web page';
  if (/\.x?html?$/iu.test(name)) return 'web page';
  return /\.(?:md|markdown)$/iu.test(name) || /^(?:\u00ef\u00bb\u00bf)?---\r?\n/u.test(head)
    ? 'Markdown'
    : 'text';
}
