import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../answers/answer.ts';
import { type CommandReply, evidenceOf, isAlwaysPrivate } from '../commands/command.ts';
import type { Action, CustomIds } from './custom-id.ts';
import { SELECT_TEXT } from './limits.ts';
import { linkButton } from './link-buttons.ts';
import { shorten } from './pieces.ts';
import type { Controls } from './render-view.ts';
import { type Request, writeControl } from './request.ts';
import { DISCORD_SAYS } from './wording.ts';

/** What controls are made from. */
export interface ControlSource {
  readonly ids: CustomIds;
  /** Of the reply. */
  readonly fingerprint: string;
  readonly request: Request;
}

type Write = (action: Action, number: number) => string | undefined;

function writerOf({ ids, fingerprint, request }: ControlSource): Write {
  return (action, number) => writeControl(ids, { action, number, fingerprint, ...request });
}

/** The buttons and the menu below a page of a reply; one that only the asker sees can be shared. */
export function controlsFor(reply: CommandReply, source: ControlSource, isPrivate: boolean): Controls {
  const write = writerOf(source);
  const citations = evidenceOf(reply)?.citations ?? [];
  return (page, pages, shown = []) => {
    const quotations = citations.length === 0 ? undefined : write('quotations', 0);
    const buttons = [
      ...turns(write, 'page', page, pages),
      ...button(DISCORD_SAYS.allQuotations(citations.length), quotations),
      ...readButton(citations.filter(({ number }) => shown.includes(number))),
      ...(isPrivate && reply.type !== 'page' && !isAlwaysPrivate(reply)
        ? button(DISCORD_SAYS.share, write('share', page))
        : []),
    ];
    return [...rowOf(buttons), ...nextRow(reply, write('pick', 0))];
  };
}

/** The buttons below all quotations of a reply: from page to page. */
export function quotationControls(source: ControlSource): Controls {
  const write = writerOf(source);
  return (page, pages) => rowOf(turns(write, 'more-quotations', page, pages));
}

function turns(
  write: Write,
  action: Action,
  page: number,
  pages: number,
): readonly APIButtonComponentWithCustomId[] {
  return [
    ...(pages > 1 && page > 0 ? button(DISCORD_SAYS.previous, write(action, page - 1)) : []),
    ...(page < pages - 1 ? button(DISCORD_SAYS.next, write(action, page + 1), ButtonStyle.Primary) : []),
  ];
}

/** To the article of the first quotation that stands there and has an address. */
function readButton(citations: readonly Citation[]): readonly APIButtonComponentWithURL[] {
  const [first] = citations.flatMap(
    ({ article }) => linkButton(DISCORD_SAYS.readAt(article.publisher), article.url) ?? [],
  );
  return first ? [first] : [];
}

const MOST_QUESTIONS = 5;

/**
 * The questions that a reply suggests, in a menu that answers the one that is chosen; none without an id, and none where
 * an answer stands above help lines: these are what matters then, and both together are to fit one screen.
 */
function nextRow(reply: CommandReply, id: string | undefined): readonly APIComponentInContainer[] {
  if (reply.type !== 'answer') return [];
  if (reply.answer.status === 'answered' && reply.answer.help !== undefined) return [];
  const ambiguous = reply.answer.status === 'ambiguous';
  const options = reply.answer.suggestions.slice(0, MOST_QUESTIONS).map((question, index) => ({
    label: shorten(question, SELECT_TEXT) || DISCORD_SAYS.pickQuestion,
    value: String(index),
  }));
  if (id === undefined || options.length === 0) return [];
  const placeholder = ambiguous ? DISCORD_SAYS.didYouMean : DISCORD_SAYS.askNext;
  const menu = { type: ComponentType.StringSelect, custom_id: id, placeholder, options } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function button(
  label: string,
  id: string | undefined,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
): readonly APIButtonComponentWithCustomId[] {
  return id === undefined ? [] : [{ type: ComponentType.Button, style, label, custom_id: id }];
}

function rowOf(
  buttons: readonly (APIButtonComponentWithCustomId | APIButtonComponentWithURL)[],
): readonly APIActionRowComponent<APIButtonComponentWithCustomId | APIButtonComponentWithURL>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}
