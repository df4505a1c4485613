import { CITATIONS_SHOWN, TEXT_TOTAL } from './limits.ts';

/** For fixed words ("Nearest passages …") and for saying what was left out. */
const RESERVE = 300;

export interface Quotation {
  readonly number: number;
  readonly text: string;
}

/** The texts of an answer, ready for Discord, quotations in order of strength. */
export interface AnswerTexts {
  readonly fixed: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly notes: readonly string[];
  readonly suggestions: string;
}

/** What fits into one message, each part whole, and what does not. */
export interface Selection {
  readonly quotations: readonly Quotation[];
  readonly notes: readonly string[];
  readonly suggestions: string;
  readonly leftOut: {
    readonly quotations: readonly Quotation[];
    readonly notes: number;
    readonly suggestions: boolean;
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}

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

/**
 * Chooses what one message shows: the first quotation, then the notes (they may correct it), then the further
 * quotations, then the suggestions.
 */
export function select({ fixed, quotations, notes, suggestions }: AnswerTexts): Selection {
  const order = [
    quotations[0]?.text ?? '',
    ...notes,
    ...quotations.slice(1).map(({ text }) => text),
    suggestions,
  ];
  const kept = withinRoom(order, TEXT_TOTAL - RESERVE - lengthOf(fixed));
  const fits = (index: number) => kept.has(index);
  const shown = quotations
    .filter((_, index) => fits(index === 0 ? 0 : index + notes.length))
    .slice(0, CITATIONS_SHOWN);
  const shownNotes = notes.filter((_, index) => fits(index + 1));
  const suggested = fits(order.length - 1);
  return {
    quotations: shown,
    notes: shownNotes,
    suggestions: suggested ? suggestions : '',
    leftOut: {
      quotations: quotations.filter((quotation) => !shown.includes(quotation)),
      notes: notes.length - shownNotes.length,
      suggestions: !suggested,
    },
  };
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

/** What a message does not show, in small print; empty when it shows everything. */
export function leftOutText({ leftOut: { quotations, notes, suggestions } }: Selection): string {
  const numbers = quotations.map(({ number }) => `[${number}]`).join(', ');
  const marks = quotations.length <= 5 ? ` (${numbers})` : '';
  const parts = [
    ...(quotations.length > 0 ? [count(quotations.length, 'quotation') + marks] : []),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    ...(suggestions ? ['the suggestions'] : []),
  ];
  if (parts.length === 0) return '';
  return `-# Left out, because one message holds only so much: ${parts.join(', ')}. A closer question shows more.`;
}
