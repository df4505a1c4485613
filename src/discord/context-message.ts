import { type APIContainerComponent, ComponentType } from 'discord.js';
import type { Citation } from '../answering/answer.ts';
import { blocksOf } from '../knowledge/sentences.ts';
import { citationText } from './citation.ts';
import { contextText } from './context-text.ts';
import { jumpRow } from './controls.ts';
import { smallPrint } from './escape.ts';
import { TEXT_TOTAL } from './limits.ts';
import { sourceRows } from './link-buttons.ts';
import { questionLine } from './request.ts';
import { DISCORD_SAYS } from './wording.ts';

/** For the lines above the paragraph. */
const RESERVE = 1_500;

/** A citation among the paragraphs around it; a menu leads to the others. */
export function renderContext(
  citation: Citation,
  all: readonly Citation[],
  jump: { readonly id: string | undefined; readonly question: string | undefined },
): APIContainerComponent {
  const head = [`### ${DISCORD_SAYS.contextOf(citation.number)}`, `-# ${DISCORD_SAYS.contextLead}`];
  const question =
    jump.question === undefined ? [] : [smallPrint(DISCORD_SAYS.question(questionLine(jump.question)))];
  return {
    type: ComponentType.Container,
    components: [
      { type: ComponentType.TextDisplay, content: [...question, ...head].join('\n') },
      { type: ComponentType.TextDisplay, content: bodyOf(citation) },
      ...sourceRows([citation]),
      ...jumpRow(all, jump.id),
    ],
  };
}

/** With the paragraphs before and after it where they fit, else its own, else the quotation alone. */
function bodyOf(citation: Citation): string {
  const { article, span } = citation;
  const blocks = blocksOf(article.text);
  const touched = blocks.flatMap((block, index) =>
    block.span.start < span.end && span.start < block.span.end ? [index] : [],
  );
  const [first = 0, last = first] = [touched[0], touched.at(-1)];
  const around = [1, 0].map((more) => {
    const start = blocks[Math.max(0, first - more)]?.span.start ?? span.start;
    const end = blocks[Math.min(blocks.length - 1, last + more)]?.span.end ?? span.end;
    const stretch = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
    return contextText({ article, span: stretch, marked: [span] }, citation);
  });
  const texts = [...around, citationText(citation)];
  return texts.find((text) => text.length <= TEXT_TOTAL - RESERVE) ?? DISCORD_SAYS.tooLong;
}
