import type { APIContainerComponent } from 'discord.js';
import type { Answer, Citation } from '../answers/answer.ts';
import { SAYS } from '../answers/messages.ts';
import { pointedTo } from '../answers/pointed-to.ts';
import { smallPrint } from './escape.ts';
import { headlineText } from './headline.ts';
import { QUESTION_SHOWN, TEXT_TOTAL } from './limits.ts';
import { containerOf, text } from './message.ts';
import { noteShown } from './notes.ts';
import { pieces, shorten } from './pieces.ts';
import { byArticle, disagrees, firstQuotations, isLead, quotationsText } from './quotations.ts';
import type { Controls } from './render-view.ts';
import { fitsScreen } from './screen.ts';
import { DISCORD_SAYS } from './wording.ts';

/** For a line above an answer that was shared. */
const RESERVE = 100;

/**
 * An answer as one container that fits a phone's screen: question, headline, one to three quotations by article, one
 * note, where to find help for whom that may concern, one row of controls. All quotations are behind one of them.
 */
export function renderAnswer(answer: Answer, controls: Controls = () => []): APIContainerComponent {
  const lower = [noteShown(answer.notes) ?? '', helpText(answer)].filter(Boolean).join('\n');
  const { text: upper, quotations } = fitted(answer, lower);
  const texts = [upper === '' ? DISCORD_SAYS.fallbackTitle : upper, lower];
  const numbers = quotations.map(({ number }) => number);
  return containerOf([...texts.filter(Boolean).map(text), ...controls(0, 1, numbers)]);
}

/**
 * Question, headline and quotations within so many characters and, above `lower`, on one screen: as many quotations as
 * fit, both sides where sources disagree, the first in any case; of a passage its best sentence where there is no room for more.
 */
function fitted(
  answer: Answer,
  lower: string,
): { readonly text: string; readonly quotations: readonly Citation[] } {
  const room = TEXT_TOTAL - lower.length - RESERVE;
  const fits = (text: string): boolean =>
    text.length <= room && fitsScreen([text, lower], answer.isPersonal === true);
  const first = firstQuotations(answer);
  const least = Math.min(first.length, disagrees(answer) ? 2 : 1);
  for (let count = first.length; count >= least; count--) {
    const whole = first.slice(0, count);
    for (const quotations of [whole, whole.map(bySentence)]) {
      const text = upperText(answer, quotations);
      if (fits(text)) return { text, quotations };
    }
  }
  const quotations = first.slice(0, least).map(bySentence);
  const text = upperText(answer, quotations);
  return { text: text.length > room ? upperText(answer, quotations, 0) : text, quotations };
}

/** A citation of a passage as one of the sentence that it was cited for. */
const bySentence = ({ sentence, ...citation }: Citation): Citation => ({
  ...citation,
  span: sentence ?? citation.span,
});

/** One text: each text display by itself would cost a gap. */
function upperText(answer: Answer, quotations: readonly Citation[], longest?: number): string {
  const { named, others } = pointedTo(answer, quotations);
  const textOf = (some: readonly Citation[]): readonly string[] =>
    byArticle(some).map((one) => quotationsText(one, longest));
  return [
    questionText(answer.question),
    isLead(answer.headline) && quotations.length > 0 ? '' : headlineText(answer, quotations),
    answer.status !== 'answered' && quotations.length > 0 ? DISCORD_SAYS.nearest : '',
    ...textOf(named),
    others.length > 0 ? SAYS.further : '',
    ...textOf(others),
  ]
    .filter(Boolean)
    .join('\n');
}

/** What was asked, in small print; a control whose id is too short for it finds it there. */
export function questionText(question: string): string {
  const asked = shorten(question, QUESTION_SHOWN);
  return asked === '' ? '' : smallPrint(DISCORD_SAYS.question(asked));
}

const HELP = 1_000;

function helpText({ help = [] }: Answer): string {
  if (help.length === 0) return '';
  // In one paragraph: each in a line of its own, they would not fit one screen beside an answer.
  const [first = ''] = pieces(`${DISCORD_SAYS.help} ${help.join(' · ')}`, HELP);
  // No line ends inside a telephone number.
  return smallPrint(first.replace(/(?<=\d) (?=\d)/gu, '\u00a0'));
}
