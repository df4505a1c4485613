import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import { tablePages } from '../pictures/picture-of.ts';
import type { ListView, TableView } from '../views/view.ts';
import { paginate } from './batches.ts';
import { escapeText } from './escape.ts';
import { TEXT_TOTAL } from './limits.ts';
import { sourceRows } from './link-buttons.ts';
import { containerOf, text } from './message.ts';
import { noteShown } from './notes.ts';
import { pieces, shorten } from './pieces.ts';
import { type Block, eventPages, listBlocks, tableBlocks, tableSource } from './view-blocks.ts';
import { DISCORD_SAYS } from './wording.ts';

const TITLE = 150;
/** Characters of one page: as much as a screen shows. */
const LIST = 900;
/** For a note and the number of the page. */
const RESERVE = 700;

/** What stands below a page: buttons and menus, made for the page shown (from 0) of so many and the citations on it. */
export type Controls = (
  page: number,
  pages: number,
  citations: readonly number[],
) => readonly APIComponentInContainer[];

/** How a view is shown. */
export interface ViewLook {
  /** From 0; the last one if there are fewer. */
  readonly page?: number | undefined;
  readonly controls?: Controls | undefined;
  /** A picture beside it shows the same. */
  readonly isPictured?: boolean;
}

/** A view as a container, page `page` (from 0; the last one if there are fewer). Quotations are shown whole. */
export function renderView(
  view: TableView | ListView,
  { page = 0, controls, isPictured = false }: ViewLook = {},
): APIContainerComponent {
  const head = headOf(view);
  // What cannot be turned has to stand on one page.
  const room = controls ? LIST : TEXT_TOTAL - RESERVE - head.length;
  const pages = pagesOf(view, isPictured, room);
  const last = Math.max(0, pages.length - 1);
  const shown = Math.min(page, last);
  const quoted = new Set((pages[shown] ?? []).flatMap(({ citations }) => citations));
  const cited = view.citations.filter(({ number }) => quoted.has(number));
  const numbers = cited.map(({ number }) => number);
  const below = controls?.(shown, pages.length, numbers) ?? [];
  const note = shown === 0 || view.private === true ? noteShown(view.notes) : undefined;
  const place = last === 0 ? [] : [text(placeText(shown, pages.length, below.length > 0))];
  return containerOf([
    text(head),
    ...(pages[shown] ?? []).filter(({ content }) => content !== '').map(({ content }) => text(content)),
    ...(note === undefined ? [] : [text(note)]),
    ...place,
    ...(below.length > 0 ? below : sourceRows(cited).slice(0, 1)),
  ]);
}

function headOf({ title, lead }: TableView | ListView): string {
  const [first = ''] = pieces(lead.trim(), 600);
  const heading = `### ${escapeText(shorten(title, TITLE)) || DISCORD_SAYS.fallbackTitle}`;
  return first === '' ? heading : `${heading}\n${escapeText(first.trim())}`;
}

/** A list's own pages; of a table that a picture shows, nothing more is said. */
function pagesOf(
  view: TableView | ListView,
  isPictured: boolean,
  room: number,
): readonly (readonly Block[])[] {
  if ('rows' in view)
    return isPictured
      ? Array.from({ length: tablePages(view) }, () => [tableSource(view)])
      : paginate(tableBlocks(view), room);
  if (view.eventsAPage !== undefined) return eventPages(view, view.eventsAPage, isPictured);
  return paginate(listBlocks(view), room);
}

function placeText(page: number, pages: number, turns: boolean): string {
  const place = `-# ${DISCORD_SAYS.page(page + 1, pages)}`;
  return turns ? place : `${place} ${DISCORD_SAYS.restDoesNotFit}`;
}
