/** A line of text on a page: points from the left and from the bottom, and its size. */
export type PlacedText = readonly [left: number, bottom: number, size: number, text: string];

/** The smallest PDF that holds the pages: one font, nothing compressed. */
export const pdfOf = (pages: readonly (readonly PlacedText[])[], title?: string): Uint8Array =>
  pdfOfOperators(
    pages.map((page) => page.map(written).join('\n')),
    title,
  );

/** The operators that write a line. */
export const written = ([left, bottom, size, text]: PlacedText): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${left} ${bottom} Tm (${escaped(text)}) Tj ET`;

/** A PDF whose pages are painted by these operators; `/Clear gs` paints without colour, `/OC /Off BDC` what is switched off. */
export function pdfOfOperators(
  contents: readonly string[],
  title = 'Microsoft Word - draft.docx',
): Uint8Array {
  const pagesId = 2 + 2 * contents.length;
  const groupId = pagesId + 3;
  const objects = [
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => [
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /Page /Parent ${pagesId} 0 R /MediaBox [0 0 595 842] /Contents ${2 + 2 * index} 0 R /Resources << /Font << /F1 1 0 R >> /ExtGState << /Clear << /ca 0 >> >> /Properties << /Off ${groupId} 0 R >> >> >>`,
    ]),
    `<< /Type /Pages /Kids [${contents.map((_, index) => `${3 + 2 * index} 0 R`).join(' ')}] /Count ${contents.length} >>`,
    `<< /Type /Catalog /Pages ${pagesId} 0 R /OCProperties << /OCGs [${groupId} 0 R] /D << /OFF [${groupId} 0 R] >> >> >>`,
    `<< /Title (${escaped(title)}) >>`,
    '<< /Type /OCG /Name (Draft) >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root ${pagesId + 1} 0 R /Info ${pagesId + 2} 0 R >>`;
  return Buffer.from(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF`, 'latin1');
}

const winAnsi: Readonly<Record<string, string>> = {
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
};

const escaped = (text: string): string =>
  text.replace(/[‘’“”•–]/gu, (mark) => winAnsi[mark] ?? mark).replace(/[\\()]/gu, '\\$&');
