import { renderAsync } from '@resvg/resvg-js';
import { loadFonts } from './font.ts';
import type { Drawing, Measure } from './picture.ts';
import { FONT_FAMILY } from './svg.ts';

/** More pixels than drawn: crisp on screens of high density; more would take longer and show no more. */
const ZOOM = 1.5;
const WIDEST = 1_100;
const KEPT = 40;

/** A picture to attach. */
export interface Png {
  readonly png: Buffer;
  readonly alt: string;
}

export interface Painter {
  readonly measure: Measure;
  /** The drawing as PNG; the same drawing is made once. Rejects where the renderer fails. */
  readonly paint: (drawing: Drawing) => Promise<Png>;
}

/** Loads renderer and font, a tenth of a second; keeps the last pictures in memory. */
export function createPainter(): Painter {
  const { files, measure } = loadFonts();
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: FONT_FAMILY };
  const kept = new Map<string, Promise<Png>>();
  const forget = (svg: string) => kept.delete(svg);
  return {
    measure,
    paint: ({ svg, width, alt }) => {
      const known = kept.get(svg);
      if (known) return known;
      const made = renderAsync(svg, {
        font,
        fitTo: { mode: 'zoom', value: Math.min(ZOOM, WIDEST / width) },
      }).then((image) => ({ png: image.asPng(), alt }));
      made.catch(() => forget(svg));
      kept.set(svg, made);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) forget(oldest);
      return made;
    },
  };
}
