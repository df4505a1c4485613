/** Markup that is well formed by construction: made by `element` and `textNode` alone. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What XML 1.0 cannot hold, escaped or not.
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

export function textNode(text: string): Markup {
  return { markup: escaped(text) };
}

/** An element of SVG; numbers are rounded to tenths of a pixel. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`,
    )
    .join('');
  const inner = children.map(({ markup }) => markup).join('');
  return { markup: `<${name}${written}>${inner}</${name}>` };
}

export const group = (...children: readonly Markup[]): Markup => element('g', {}, ...children);

/** Something that is drawn once it is known where its upper edge is. */
export interface Placed {
  readonly height: number;
  readonly draw: (y: number) => Markup;
}

/** Things one below the other from `top` on, and where the last one ends. */
export function stacked(
  parts: readonly Placed[],
  top: number,
  gap = 0,
): { readonly drawn: readonly Markup[]; readonly bottom: number } {
  let y = top;
  const drawn = parts.map(({ height, draw }) => {
    const one = draw(y);
    y += height + gap;
    return one;
  });
  return { drawn, bottom: y - gap };
}

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text; `y` is the first one's baseline. */
export function textLines(lines: readonly string[], x: number, y: number, style: TextStyle): Markup {
  const { size, bold = false, fill, anchor = 'start' } = style;
  const attributes = { 'font-size': size, 'font-weight': bold ? 700 : 400, fill, 'text-anchor': anchor };
  return element(
    'g',
    attributes,
    ...lines.map((line, index) => element('text', { x, y: y + index * lineHeight(size) }, textNode(line))),
  );
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of text half-way up a box, at its left edge or (`middle`) in its middle. */
export function linesInBox(lines: readonly string[], box: Box, style: TextStyle): Markup {
  const rise = ((lines.length - 1) * lineHeight(style.size)) / 2;
  const y = box.y + box.height / 2 - rise + style.size * 0.35;
  return textLines(lines, style.anchor === 'middle' ? box.x + box.width / 2 : box.x, y, style);
}

export const lineHeight = (size: number): number => Math.round(size * 1.25);

/** A whole picture on an opaque card, so that it is as legible on dark as on light. */
export function picture(width: number, height: number, ...children: readonly Markup[]): string {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': FONT_FAMILY },
    element('rect', { ...size, rx: 14, fill: PAPER }),
    ...children,
  ).markup;
}

export const FONT_FAMILY = 'Atkinson Hyperlegible Next';
export const PAPER = '#fbfbfc';
export const INK = '#1b1f24';
/** For less important words; contrast on paper above 5. */
export const FAINT = '#59616b';
export const RULE = '#c3c9d1';
