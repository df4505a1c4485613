import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import type { Answer } from '../answering/answer.ts';
import { citationText } from './citation.ts';
import { escapeText, smallPrint } from './escape.ts';
import { leftOutText, select } from './fit.ts';
import { sourceRows } from './link-buttons.ts';
import { pieces, shorten } from './pieces.ts';

const HEADLINE = 1_200;
const QUESTION = 200;
/** Longer ones, and those of many lines, are easier to read in plain type. */
const BOLD = 300;

function boldLines(text: string): string {
  return text.length > BOLD ? text : text.replace(/^.*\S.*$/gm, (line) => `**${line.trim()}**`);
}

/** As much of the headline as fits, cut at the end of a sentence. */
function headlineText(answer: Answer): string {
  const [first = '', ...rest] = pieces(answer.headline.trim(), HEADLINE);
  const whole = rest.length === 0;
  if (!whole && !/[.!?\]\n]\s*$/.test(first))
    return 'The answer is too long to show; these are the quotations.';
  return boldLines(escapeText(first)) + (whole ? '' : '\n-# The rest of this summary did not fit.');
}

function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

const LEADS = {
  answered: 'You could also ask:',
  ambiguous: 'Did you mean:',
  unanswered: 'The articles can answer:',
} as const;

function suggestionText({ status, suggestions }: Answer): string {
  if (suggestions.length === 0) return '';
  const lead = LEADS[status];
  return [
    lead,
    ...suggestions.map((suggestion) => `- ${escapeText(suggestion).replace(/\s+/g, ' ').trim()}`),
  ].join('\n');
}

/**
 * The answer as one container, within Discord's limits: question, headline, numbered quotations, notes, suggestions,
 * a link button for each source. A quotation is shown whole or left out; what is left out is said.
 */
export function renderAnswer(answer: Answer): APIContainerComponent {
  const asked = shorten(answer.question, QUESTION);
  const question = asked === '' ? '' : smallPrint(`Question: ${asked}`);
  const headline = headlineText(answer);
  const quotations = answer.citations.map((citation) => ({
    number: citation.number,
    text: citationText(citation),
  }));
  const shown = select({
    fixed: [question, headline],
    quotations,
    notes: answer.notes.map(smallPrint).filter((note) => note !== ''),
    suggestions: suggestionText(answer),
  });
  const nearest = answer.status !== 'answered' && shown.quotations.length > 0;
  const lower = [shown.notes.join('\n'), shown.suggestions, leftOutText(shown)].filter((part) => part !== '');
  return {
    type: ComponentType.Container,
    components: [
      ...[question, headline].filter((part) => part !== '').map(text),
      ...(quotations.length > 0 ? [separator()] : []),
      ...(nearest ? [text('Nearest passages (not an answer):')] : []),
      ...shown.quotations.map((quotation) => text(quotation.text)),
      ...(lower.length > 0 ? [separator(), ...lower.map(text)] : []),
      ...sourceRows(answer.citations),
    ],
  };
}
