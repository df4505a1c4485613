import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import type { Answer, Citation } from '../answering/answer.ts';
import { citationHead, citationText } from './citation.ts';
import { escapeText, smallPrint } from './escape.ts';
import { type AnswerPage, answerPages, heldBy, type Quotation } from './fit.ts';
import { QUESTION_SHOWN } from './limits.ts';
import { sourceRows } from './link-buttons.ts';
import { pieces, shorten } from './pieces.ts';
import type { Controls } from './render-view.ts';
import { DISCORD_SAYS } from './wording.ts';

const HEADLINE = 1_200;
/** Longer ones, and those of many lines, are easier to read in plain type. */
const BOLD = 300;
/** Quotations of the first page, unless the headline refers to more. */
const FIRST = 3;
/** A note, with its escapes, and one suggestion. */
const NOTE = 1_000;
const SUGGESTION = 150;

function boldLines(text: string): string {
  return text.length > BOLD ? text : text.replace(/^.*\S.*$/gm, (line) => `**${line.trim()}**`);
}

/** As much of the headline as fits, cut at the end of a sentence. */
function headlineText(answer: Answer): string {
  const [first = '', ...rest] = pieces(answer.headline.trim(), HEADLINE);
  const whole = rest.length === 0;
  if (!whole && !/$(?<=[.!?\]\n]\s*)/.test(first)) return DISCORD_SAYS.tooLongHeadline;
  return boldLines(escapeText(first)) + (whole ? '' : `\n-# ${DISCORD_SAYS.restOfHeadline}`);
}

function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

const LEADS = {
  answered: DISCORD_SAYS.couldAsk,
  ambiguous: DISCORD_SAYS.didYouMean,
  unanswered: DISCORD_SAYS.canAnswer,
} as const;

function suggestionText({ status, suggestions }: Answer): string {
  if (suggestions.length === 0) return '';
  const lines = suggestions.map((suggestion) => `- ${escapeText(shorten(suggestion, SUGGESTION))}`);
  return [LEADS[status], ...lines].join('\n');
}

function quotationOf(citation: Citation): Quotation {
  const instead = `${citationHead(citation)}\n-# ${DISCORD_SAYS.tooLong}`;
  return { number: citation.number, text: citationText(citation), instead };
}

function pagesOf(answer: Answer, question: string): readonly AnswerPage[] {
  const referred = [...answer.headline.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const isFirst = ({ number }: Citation, index: number) => index < FIRST || referred.includes(number);
  return answerPages({
    head: [question, headlineText(answer)],
    laterHead: [question],
    quotations: answer.citations.filter(isFirst).map(quotationOf),
    further: answer.citations.filter((citation, index) => !isFirst(citation, index)).map(quotationOf),
    notes: answer.notes.flatMap((note) => pieces(note, NOTE).map(smallPrint)).filter((note) => note !== ''),
    suggestions: suggestionText(answer),
  });
}

function nextText(after: readonly AnswerPage[], turns: boolean): string {
  const parts = heldBy(after);
  if (parts.length === 0) return '';
  return `-# ${turns ? DISCORD_SAYS.onNextPage(parts) : DISCORD_SAYS.leftOut(parts)}`;
}

/**
 * A page of the answer (from 0; the last one if there are fewer) as one container, within Discord's limits: question,
 * headline, numbered quotations, notes, suggestions, a link button for each source. Every quotation stands whole on one
 * of the pages.
 */
export function renderAnswer(answer: Answer, page = 0, controls: Controls = () => []): APIContainerComponent {
  const asked = shorten(answer.question, QUESTION_SHOWN);
  const question = asked === '' ? '' : smallPrint(DISCORD_SAYS.question(asked));
  const pages = pagesOf(answer, question);
  const shown = Math.min(page, pages.length - 1);
  const { quotations, notes, suggestions } = pages[shown] ?? { quotations: [], notes: [], suggestions: '' };
  const numbers = quotations.map(({ number }) => number);
  const below = controls(shown, pages.length, numbers);
  const place = shown === 0 ? '' : `-# ${DISCORD_SAYS.page(shown + 1, pages.length)}`;
  const lower = [notes.join('\n'), suggestions, nextText(pages.slice(shown + 1), below.length > 0), place];
  const cited = answer.citations.filter(({ number }) => numbers.includes(number));
  const shownLower = lower.filter((part) => part !== '');
  return {
    type: ComponentType.Container,
    components: [
      ...[question, shown === 0 ? headlineText(answer) : ''].filter((part) => part !== '').map(text),
      ...(quotations.length > 0 ? [separator()] : []),
      ...(answer.status !== 'answered' && quotations.length > 0 ? [text(DISCORD_SAYS.nearest)] : []),
      ...quotations.map((quotation) => text(quotation.text)),
      ...(shownLower.length > 0 ? [separator(), ...shownLower.map(text)] : []),
      ...sourceRows(cited),
      ...below,
    ],
  };
}
