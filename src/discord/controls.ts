import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../answering/answer.ts';
import { type CommandReply, isAlwaysPrivate } from '../command.ts';
import { sourceLine } from './citation.ts';
import type { Action, CustomIds } from './custom-id.ts';
import { SELECT_OPTIONS, SELECT_TEXT } from './limits.ts';
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

export function writerOf({ ids, fingerprint, request }: ControlSource): Write {
  return (action, number) => writeControl(ids, { action, number, fingerprint, ...request });
}

/** The evidence of a reply, whatever its form. */
export function citationsOf(reply: CommandReply): readonly Citation[] {
  if (reply.type === 'answer') return reply.answer.citations;
  if (reply.type === 'table') return reply.table.citations;
  return reply.type === 'list' ? reply.list.citations : [];
}

/** Questions that a reply suggests. */
export function suggestionsOf(reply: CommandReply): readonly string[] {
  if (reply.type === 'answer') return reply.answer.suggestions;
  if (reply.type === 'table') return reply.table.suggestions;
  return reply.type === 'list' ? reply.list.suggestions : [];
}

/** The buttons and the menu below a page of a reply; one that only the asker sees can be shared. */
export function controlsFor(reply: CommandReply, source: ControlSource, isPrivate: boolean): Controls {
  const write = writerOf(source);
  return (page, pages, shown = []) => {
    const [first] = shown;
    const next = reply.type === 'answer' ? DISCORD_SAYS.moreEvidence : DISCORD_SAYS.next;
    const buttons = [
      ...(pages > 1 && page > 0 ? button(DISCORD_SAYS.previous, write('page', page - 1)) : []),
      ...(page < pages - 1 ? button(next, write('page', page + 1), ButtonStyle.Primary) : []),
      ...(first === undefined ? [] : button(DISCORD_SAYS.inContext, write('context', first))),
      ...(suggestionsOf(reply).length > 0 ? button(DISCORD_SAYS.askAbout, write('suggest', 0)) : []),
      ...(isPrivate && !isAlwaysPrivate(reply) ? button(DISCORD_SAYS.share, write('share', page)) : []),
    ];
    return [...rowOf(buttons), ...jumpRow(citationsOf(reply), write('jump', page))];
  };
}

/** A menu of the citations; none where there is nothing to choose. */
export function jumpRow(
  citations: readonly Citation[],
  id: string | undefined,
): readonly APIComponentInContainer[] {
  const options = citations.slice(0, SELECT_OPTIONS).map((citation) => ({
    label: shorten(`[${citation.number}] ${sourceLine(citation)}`, SELECT_TEXT),
    value: String(citation.number),
    ...(citation.article.title.trim() === ''
      ? {}
      : { description: shorten(citation.article.title, SELECT_TEXT) || '–' }),
  }));
  return citations.length < 2 ? [] : selectRow(DISCORD_SAYS.jump, options, id);
}

/** A menu of one choice, as a row of its own; none without an id. */
export function selectRow(
  placeholder: string,
  options: APIStringSelectComponent['options'],
  id: string | undefined,
): readonly APIActionRowComponent<APIStringSelectComponent>[] {
  if (id === undefined || options.length === 0) return [];
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
  buttons: readonly APIButtonComponentWithCustomId[],
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}
