import { ImportError } from './import-error.ts';
import { withDrawnBullets } from './pdf-bullets.ts';
import type { PlacedPiece } from './pdf-columns.ts';
import { linesOfPdfPage, type PdfLine } from './pdf-lines.ts';
import { paintingOf } from './pdf-painting.ts';
import { seenOf } from './pdf-seen.ts';

/** The lines of a page, those that a reader of it sees and those that nobody does. */
interface PdfPage {
  readonly shown: readonly PdfLine[];
  readonly hidden: readonly PdfLine[];
  readonly isScan: boolean;
}

const mostPages = 300;

/** The lines of a PDF's pages, and the title that it gives itself. Throws an ImportError for one that cannot be read. */
export async function contentOfPdf(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly PdfPage[]; readonly title: string | undefined }> {
  // Loaded only for a PDF: it is the largest library of all.
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  giveTransfer();
  try {
    // pdf.js takes the bytes over; the caller's must stay.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    if (document.numPages > mostPages)
      throw new ImportError(`has more than ${mostPages} pages; save the ones that matter`);
    const { OPS } = await getResolvedPDFJS();
    const groups = await document.getOptionalContentConfig();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
      const painting = paintingOf(await page.getOperatorList(), OPS, (group) => !groups.isVisible(group));
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const { shown, hidden, isScan } = seenOf(pieces, painting, { left, bottom, right, top });
      pages.push({
        shown: linesOfPdfPage(withDrawnBullets(shown, painting.areas), number),
        hidden: linesOfPdfPage(hidden, number),
        isScan,
      });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : undefined;
    await document.destroy();
    return { pages, title };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ImportError(
      locked ? 'is a PDF with a password; save it without one' : 'is a PDF that cannot be read; save it anew',
    );
  }
}

/** One sign for several letters: no word of the article is written so. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Bullets of the fonts Symbol and Wingdings, which have no code of their own. */
const SYMBOL_BULLET = /[\uf0b7\uf0a7\uf076\uf0d8]/gu;

/** A piece of text as pdf.js gives it: its matrix ends in the place where it begins. */
interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

function pieceOf({ str, width, height, transform }: PdfItem): PlacedPiece {
  const [, , , scale = 10, left = 0, top = 0] = transform;
  return {
    str: str.replace(LIGATURE, (one) => one.normalize('NFKC')).replace(SYMBOL_BULLET, '•'),
    left,
    right: left + width,
    top,
    size: height || Math.abs(scale) || 10,
  };
}

/** pdf.js lists no operators without this part of ECMAScript 2024, which Node 20 lacks; it brings the others itself. */
function giveTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const whole = new ArrayBuffer(length);
      new Uint8Array(whole).set(new Uint8Array(this).subarray(0, length));
      return whole;
    },
    writable: true,
    configurable: true,
  });
}
