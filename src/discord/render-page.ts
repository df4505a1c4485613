import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Page, Section } from '../commands/command.ts';
import { paginate } from './batches.ts';
import { escapeText } from './escape.ts';
import { SECTIONS_A_PAGE, TEXT_TOTAL } from './limits.ts';
import { linkButton } from './link-buttons.ts';
import { containerOf, text } from './message.ts';
import { pieces, shorten } from './pieces.ts';
import type { Controls } from './render-view.ts';
import { DISCORD_SAYS } from './wording.ts';

const PIECE = 1_500;
const HEADING = 150;
/** For the title and the number of the page. */
const RESERVE = 600;

interface Block {
  readonly content: string;
  readonly link?: Section['link'];
}

function blocksOf({ heading, text, link }: Section): readonly Block[] {
  const title = heading === undefined ? '' : `**${escapeText(shorten(heading, HEADING))}**\n`;
  const [first = '', ...rest] = pieces(text, PIECE).map((piece) => escapeText(piece.trimEnd()));
  const opening = `${title}${first}`.trim();
  if (opening === '') return [];
  return [
    { content: opening, ...(link ? { link } : {}) },
    ...rest.filter(Boolean).map((content) => ({ content })),
  ];
}

function componentOf({ content, link }: Block): APIComponentInContainer {
  const address = link && linkButton(link.label, link.url)?.url;
  // In angle brackets, so that nothing in an address ends the link.
  const read =
    address === undefined ? '' : ` · [${escapeText(link?.label ?? '')}](<${new URL(address).href}>)`;
  return text(`${content}${read}`);
}

/** Page `page` (from 0; the last one if there are fewer) of what a command shows, with controls below it. */
export function renderPage(content: Page, page = 0, controls: Controls = () => []): APIContainerComponent {
  const pages = paginate(content.sections.flatMap(blocksOf), TEXT_TOTAL - RESERVE, SECTIONS_A_PAGE);
  const last = pages.length - 1;
  const shown = Math.min(page, last);
  const place = last === 0 ? '' : `\n-# ${DISCORD_SAYS.place(shown + 1, pages.length)}`;
  const title = `## ${escapeText(shorten(content.title, HEADING)) || DISCORD_SAYS.fallbackTitle}${place}`;
  return containerOf([
    text(title),
    ...(pages[shown] ?? []).map(componentOf),
    ...controls(shown, pages.length, []),
  ]);
}
