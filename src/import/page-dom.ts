import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cutOut } from './cut-out.ts';
import type { PageDocument, PageNode } from './page-node.ts';
import { openAccordions } from './page-shown.ts';
import { hideByStyles, hideWhite, stylesOf } from './page-styles.ts';
import { withoutPictures } from './without-pictures.ts';

/** A page as its reader can see it, and the part of it that Readability takes for its article. */
export interface Page {
  readonly document: PageDocument;
  readonly article: PageNode | undefined;
}

/** Parses a page. */
export function pageOf(html: string, styles: string): Page {
  const parse = () => {
    const { document } = parseHTML(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
    hideByStyles(document, styles);
    hideWhite(document, styles);
    openAccordions(document);
    return document;
  };
  // It takes a document apart: one of its own.
  const found = new Readability<PageNode>(parse(), {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  return { document: parse(), article: found?.content ?? undefined };
}

/** A page's source without pictures, scripts and styles, which are most of a saved page's size and no words; its styles apart. */
export function withoutData(html: string): { readonly html: string; readonly styles: string } {
  const bare = cutOut(cutOut(html, '<style', '</style'), '<script', '</script', isLinkedData);
  return { html: withoutPictures(bare), styles: stylesOf(html) };
}

const isLinkedData = (script: string): boolean => /^[^>]{0,200}ld\+json/iu.test(script);
