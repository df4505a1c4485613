import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import type { Answer, Citation } from '../answers/answer.ts';
import { smallPrint } from './escape.ts';
import { headlineText } from './headline.ts';
import { QUESTION_SHOWN, TEXT_TOTAL } from './limits.ts';
import { noteShown } from './notes.ts';
import { pieces, shorten } from './pieces.ts';
import { byArticle, firstQuotations, quotationsText } from './quotations.ts';
import type { Controls } from './render-view.ts';
import { DISCORD_SAYS } from './wording.ts';

/** For a line above an answer that was shared. */
const RESERVE = 100;

/**
 * An answer as one container that fits a phone's screen: question, headline, one to three quotations by article, one
 * note, where to find help for whom that may concern, one row of controls. All quotations are behind one of them.
 */
export function renderAnswer(answer: Answer, controls: Controls = () => []): APIContainerComponent {
  const lower = [noteShown(answer.notes) ?? '', helpText(answer)].filter(Boolean).join('\n');
  const { text: upper, quotations } = fitted(answer, TEXT_TOTAL - lower.length - RESERVE);
  const texts = [upper === '' ? DISCORD_SAYS.fallbackTitle : upper, lower];
  return {
    type: ComponentType.Container,
    components: [
      ...texts.filter(Boolean).map(text),
      ...controls(
        0,
        1,
        quotations.map(({ number }) => number),
      ),
    ],
  };
}

/** Question, headline and quotations within so many characters: as many quotations as fit, the first one if it does. */
function fitted(
  answer: Answer,
  room: number,
): { readonly text: string; readonly quotations: readonly Citation[] } {
  const say = (quotations: readonly Citation[], longest?: number): string =>
    // One text: each text display by itself would cost a gap.
    [
      questionText(answer.question),
      headlineText(answer, quotations),
      answer.status !== 'answered' && quotations.length > 0 ? DISCORD_SAYS.nearest : '',
      ...byArticle(quotations).map((one) => quotationsText(one, longest)),
    ]
      .filter(Boolean)
      .join('\n');
  let quotations = firstQuotations(answer);
  while (quotations.length > 1 && say(quotations).length > room) quotations = quotations.slice(0, -1);
  const text = say(quotations);
  return { text: text.length > room ? say(quotations, 0) : text, quotations };
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
  return smallPrint(first);
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}
