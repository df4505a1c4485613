import { Resvg } from '@resvg/resvg-js';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The lines of text in a picture; throws where it is no well-formed picture. */
export function wordsIn(svg: string): readonly string[] {
  new Resvg(svg, { font: { loadSystemFonts: false } });
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );
}
