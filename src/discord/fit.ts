import { CITATIONS_SHOWN, TEXT_TOTAL } from './limits.ts';
import { DISCORD_SAYS } from './wording.ts';

/** For fixed words ("Nearest passages …") and for saying what stands on the next page. */
const RESERVE = 300;

export interface Quotation {
  readonly number: number;
  readonly text: string;
  /** Shown where not even a page of its own would hold the quotation. */
  readonly instead: string;
}

/** The texts of an answer, ready for Discord, quotations in order of strength. */
export interface AnswerTexts {
  /** Above the first page, and above every other one. */
  readonly head: readonly string[];
  readonly laterHead: readonly string[];
  /** For the first page, and those that it need not show. */
  readonly quotations: readonly Quotation[];
  readonly further: readonly Quotation[];
  readonly notes: readonly string[];
  readonly suggestions: string;
}

/** What one message shows, each part whole. */
export interface AnswerPage {
  readonly quotations: readonly Quotation[];
  readonly notes: readonly string[];
  readonly suggestions: string;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

const roomBelow = (head: readonly string[]): number => TEXT_TOTAL - RESERVE - lengthOf(head);

/** The places of the texts that fit, taken in order; one that does not is passed over. */
function withinRoom(texts: readonly string[], room: number): ReadonlySet<number> {
  const kept = new Set<number>();
  let left = room;
  for (const [index, text] of texts.entries()) {
    if (text.length + 1 > left) continue;
    left -= text.length + 1;
    kept.add(index);
  }
  return kept;
}

/** The first quotation, then the notes (they may correct it), then the further quotations, then the suggestions. */
function firstPage({ head, quotations, notes, suggestions }: AnswerTexts): AnswerPage {
  const order = [
    quotations[0]?.text ?? '',
    ...notes,
    ...quotations.slice(1).map(({ text }) => text),
    suggestions,
  ];
  const kept = withinRoom(order, roomBelow(head));
  return {
    quotations: quotations
      .filter((_, index) => kept.has(index === 0 ? 0 : index + notes.length))
      .slice(0, CITATIONS_SHOWN),
    notes: notes.filter((_, index) => kept.has(index + 1)),
    suggestions: kept.has(order.length - 1) ? suggestions : '',
  };
}

/** The pages of an answer: every quotation, note and suggestion on one of them, whole, in order. */
export function answerPages(texts: AnswerTexts): readonly AnswerPage[] {
  const first = firstPage(texts);
  const room = roomBelow(texts.laterHead);
  const pages: AnswerPage[] = [first];
  let left = 0;
  const add = (length: number, add: (page: AnswerPage) => AnswerPage) => {
    const page = pages.at(-1);
    const full = pages.length === 1 || length + 1 > left || (page?.quotations.length ?? 0) >= CITATIONS_SHOWN;
    if (full) {
      pages.push(add({ quotations: [], notes: [], suggestions: '' }));
      left = room;
    } else if (page) pages[pages.length - 1] = add(page);
    left -= length + 1;
  };
  for (const note of texts.notes.filter((one) => !first.notes.includes(one)))
    add(note.length, (page) => ({ ...page, notes: [...page.notes, note] }));
  for (const one of [...texts.quotations, ...texts.further].filter((it) => !first.quotations.includes(it))) {
    const text = one.text.length + 1 > room ? one.instead : one.text;
    add(text.length, (page) => ({ ...page, quotations: [...page.quotations, { ...one, text }] }));
  }
  if (texts.suggestions !== '' && first.suggestions === '' && texts.suggestions.length < room)
    add(texts.suggestions.length, (page) => ({ ...page, suggestions: texts.suggestions }));
  return pages;
}

/** What the pages after one hold, in words. */
export function heldBy(pages: readonly AnswerPage[]): readonly string[] {
  const numbers = pages.flatMap(({ quotations }) => quotations.map(({ number }) => number));
  const notes = pages.reduce((sum, page) => sum + page.notes.length, 0);
  const marks = numbers.length <= 5 ? ` (${numbers.map((number) => `[${number}]`).join(', ')})` : '';
  return [
    ...(numbers.length > 0 ? [DISCORD_SAYS.quotations(numbers.length, marks)] : []),
    ...(notes > 0 ? [DISCORD_SAYS.notes(notes)] : []),
    ...(pages.some(({ suggestions }) => suggestions !== '') ? [DISCORD_SAYS.suggestions] : []),
  ];
}
