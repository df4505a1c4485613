import { ENGLISH_WORDS } from '../search/english-words.ts';
import { ImportError } from './import-error.ts';
import type { LeftOut, Material } from './material.ts';
import { contentOfPdf } from './pdf-content.ts';
import type { PdfLine } from './pdf-lines.ts';
import { paragraphsOfPdf, withoutRunningLines } from './pdf-paragraphs.ts';

/** What a font gives for letters of which it does not say what they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const LOST = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff]/gu;

/** Reads the text of a PDF. Throws an ImportError for one that is locked, broken, a scan or a whole book. */
export async function readPdf(bytes: Uint8Array): Promise<Material> {
  const { pages, title } = await contentOfPdf(bytes);
  const { lines, leftOut } = withoutRunningLines(pages.map(({ shown }) => shown));
  const hidden = pages.flatMap((page) =>
    page.hidden.map(({ text }): LeftOut => ({ text, why: 'not seen on the page' })),
  );
  if (lines.reduce((sum, { text }) => sum + text.length, 0) < 40) {
    throw new ImportError('is a PDF without text (a scan?); have its text recognised first, or type it');
  }
  const text = paragraphsOfPdf(lines).replace(LOST, '\ufffd');
  const lost = lostIn(text);
  const headline = plausible(title) ?? largest(lines);
  const split = [...new Set(text.match(/(?<!\p{L})\p{L}+-\p{Ll}+/gu) ?? [])].filter((word) =>
    text.toLowerCase().includes(word.replace('-', '').toLowerCase()),
  );
  return {
    form: 'PDF',
    text,
    facts: headline === undefined ? {} : { title: headline },
    leftOut: [...leftOut, ...hidden],
    notes: [
      'the paragraphs of a PDF are guessed from its lines; compare the file with the original',
      ...(pages.some(({ isScan }) => isScan)
        ? [
            'its text lies unseen behind pictures of its pages, as a program recognised it; compare it with them',
          ]
        : []),
      ...(lost.length > 0
        ? [
            `! some letters are missing, as in ${lost.join(', ')}: write them in, or save the text from another program`,
          ]
        : []),
      ...(split.length > 0 ? [`with and without a hyphen in the text: ${split.join(', ')}`] : []),
    ],
  };
}

const LIGATURES = ['ffi', 'ffl', 'fi', 'fl', 'ff'] as const;
/** One such word may be a name. */
const FEWEST = 2;

/**
 * A few words in which letters are missing, with what they would be: those that lack an "fi" or its like, as PDFs lose
 * them whose fonts do not say what a ligature stands for, where there are enough of them to tell.
 */
function lostIn(text: string): readonly string[] {
  const marked = text.match(/\S*\ufffd\S*/gu) ?? [];
  const words = new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{3,}(?![\p{L}'’-])/gu) ?? []);
  const silent = [...words].flatMap((word) => {
    const whole = ENGLISH_WORDS.has(word) ? undefined : withLigature(word);
    return whole === undefined ? [] : [`“${word}” (${whole}?)`];
  });
  return [...new Set([...marked, ...(silent.length < FEWEST ? [] : silent)])].slice(0, 5);
}

/** The English word that another would be with a ligature in it. */
function withLigature(word: string): string | undefined {
  for (const ligature of LIGATURES)
    for (let at = 0; at <= word.length; at++) {
      const whole = word.slice(0, at) + ligature + word.slice(at);
      if (ENGLISH_WORDS.has(whole)) return whole;
    }
  return undefined;
}

/** Programs write their own name or the file's into the title of a PDF. */
function plausible(title: string | undefined): string | undefined {
  const isNone =
    title === undefined ||
    title.length < 15 ||
    /\.(?:docx?|pdf|indd)$|^(?:microsoft|untitled|\d{5,})/iu.test(title);
  return isNone ? undefined : title;
}

/** The largest line of the first page, with those of its size right below it. */
function largest(lines: readonly PdfLine[]): string | undefined {
  const first = lines.filter(({ page }) => page === 1);
  const size = Math.max(...first.map((line) => line.size));
  const from = first.findIndex((line) => line.size === size);
  const others = first.slice(from);
  const end = others.findIndex((line) => line.size < 0.95 * size);
  const found = others.slice(0, end < 0 ? 1 : Math.min(end, 3));
  return found.length === 0 ? undefined : found.map(({ text }) => text).join(' ');
}
