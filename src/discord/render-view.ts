import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js';
import type { ListView, TableView } from '../views/view.ts';
import { escapeText, smallPrint } from './escape.ts';
import { sourceRows } from './link-buttons.ts';
import { pieces, shorten } from './pieces.ts';
import { type Block, listBlocks, tableBlocks } from './view-blocks.ts';
import { paginate } from './view-pages.ts';
import { DISCORD_SAYS } from './wording.ts';

const TITLE = 150;
/** The longest note in one piece. */
const NOTES = 1_200;

/** What stands below a page: buttons and menus, made for the page shown (from 0) of so many and the citations on it. */
export type Controls = (
  page: number,
  pages: number,
  citations: readonly number[],
) => readonly APIComponentInContainer[];

/** A view as a container, page `page` (from 0; the last one if there are fewer). Quotations are shown whole. */
export function renderView(
  view: TableView | ListView,
  page = 0,
  controls: Controls = () => [],
): APIContainerComponent {
  const notes = noteBlocks(view.notes);
  const blocks = 'rows' in view ? tableBlocks(view, notes) : listBlocks(view, notes);
  const head = headOf(view);
  const pages = paginate(blocks, head.length);
  const last = Math.max(0, pages.length - 1);
  const shown = Math.min(page, last);
  const quoted = new Set((pages[shown] ?? []).flatMap(({ citations }) => citations));
  const cited = view.citations.filter(({ number }) => quoted.has(number));
  const below = controls(
    shown,
    pages.length,
    cited.map(({ number }) => number),
  );
  const place = last === 0 ? [] : [text(placeText(shown, pages.length, below.length > 0))];
  return {
    type: ComponentType.Container,
    components: [
      text(head),
      ...(pages[shown] ?? []).map(({ content }) => text(content)),
      ...place,
      ...sourceRows(cited).slice(0, 1),
      ...below,
    ],
  };
}

function headOf({ title, lead }: TableView | ListView): string {
  const [first = ''] = pieces(lead.trim(), 600);
  const heading = `## ${escapeText(shorten(title, TITLE)) || DISCORD_SAYS.fallbackTitle}`;
  return first === '' ? heading : `${heading}\n${escapeText(first.trim())}`;
}

function noteBlocks(notes: readonly string[]): readonly Block[] {
  const texts = notes.flatMap((note) => pieces(note, NOTES).map(smallPrint)).filter((note) => note !== '');
  return texts.map((content) => ({ content, citations: [] }));
}

function placeText(page: number, pages: number, turns: boolean): string {
  const place = `-# ${DISCORD_SAYS.page(page + 1, pages)}`;
  return turns ? place : `${place} ${DISCORD_SAYS.restDoesNotFit}`;
}

function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}
