import { MessageFlags } from 'discord.js';
import type { DiscordMessage } from '../../src/discord/message.ts';
import { readAsDiscord } from './discord-markdown.ts';
import { readCallback } from './stand-in/check-body.ts';
import { flatten, Message, textOf } from './stand-in/shapes.ts';

/** The message as a person sees it, after all of Discord's checks; throws where Discord would refuse it. */
export function seen({ components, flags }: DiscordMessage) {
  const data = { components, flags, allowed_mentions: { parse: [] } };
  readCallback({ type: 4, data: JSON.parse(JSON.stringify(data)) });
  const message = Message.parse(data);
  const all = flatten(message.components);
  return {
    text: textOf(message),
    texts: all.flatMap(({ content }) => content ?? []),
    links: all.flatMap(({ url, label }) => (url === undefined ? [] : [{ label, url }])),
    buttons: all.flatMap(({ custom_id: id, label, disabled }) =>
      id === undefined ? [] : [{ label, id, disabled }],
    ),
    isV2: message.flags === MessageFlags.IsComponentsV2,
  };
}

/** The quotations as a reader sees them, by number: each begins with its number, inside the block quotation. */
export function quotationsIn(texts: readonly string[]): ReadonlyMap<number, string> {
  const blocks = texts.flatMap((text) => text.match(/(?:^> .*(?:\n|$))+/gm) ?? []);
  const shown = blocks.flatMap((block) =>
    block
      .replace(/\n$/, '')
      .split(/^(?=> \*\*\[\d+\]\*\* )/m)
      .flatMap((part): readonly (readonly [number, string])[] => {
        const [, number, lines] = /^> \*\*\[(\d+)\]\*\* ([\s\S]*)$/.exec(part.replace(/\n$/, '')) ?? [];
        if (number === undefined || lines === undefined) return [];
        return [[Number(number), readAsDiscord(lines.replace(/^> /gm, '')).shown]];
      }),
  );
  return new Map(shown);
}

/** The paragraphs of all quotations, by the quotation's number, with the quotation no longer in bold. */
export function paragraphsIn(texts: readonly string[]): ReadonlyMap<number, string> {
  const shown = texts.flatMap((text): readonly (readonly [number, string])[] => {
    const [, number, lines] = /^-# \*\*\[(\d+)\]\*\* in its paragraph:\n(> [\s\S]*)$/m.exec(text) ?? [];
    if (number === undefined || lines === undefined) return [];
    const plain = lines.replace(/^> /gm, '').replace(/(?<!\\)(?:\\\\)*\*\*/g, (mark) => mark.slice(0, -2));
    return [[Number(number), readAsDiscord(plain).shown]];
  });
  return new Map(shown);
}
