import { ImportError } from './import-error.ts';
import type { Form } from './material.ts';

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
export function formOf(bytes: Uint8Array, name: string): Form {
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
