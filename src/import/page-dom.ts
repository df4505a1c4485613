import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { cutOut } from './cut-out.ts';
import type { PageDocument, PageNode } from './page-node.ts';
import { openAccordions } from './page-shown.ts';
import { hideByStyles, hideWhite, stylesOf } from './page-styles.ts';

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

const picture = /(["'(])data:[\w/+.-]{1,100};base64,/gu;
const endOfPicture = /[^A-Za-z0-9+/=\s]/gu;

/** The text without the pictures that stand in it as such. By hand: one pattern over millions of letters runs out of stack. */
function withoutPictures(html: string): string {
  let rest = '';
  let from = 0;
  for (const { 0: begun, index } of html.matchAll(picture)) {
    if (index < from) continue;
    rest += html.slice(from, index + 1);
    endOfPicture.lastIndex = index + begun.length;
    from = endOfPicture.exec(html)?.index ?? html.length;
  }
  return rest + html.slice(from);
}
