import * as z from 'zod/mini';
import { explain } from '../answers/explain.ts';
import { DISCORD_SAYS } from '../discord/wording.ts';
import type { Library } from '../library/library.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { explanationLines } from '../terminal/explain-text.ts';
import type { Channel } from './channel.ts';
import { type LocalDiscord, NoInteraction } from './local-discord.ts';
import type { PageFile, PageFiles } from './page-files.ts';
import { review, type SaveRatings } from './review.ts';
import type { Component, Message, Outcome } from './shapes.ts';

/** As long as a message of a person's may be. */
const LONGEST = 2_000;

const Written = z.object({ content: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST)) });

export interface RouteParts {
  readonly discord: LocalDiscord;
  readonly live: LiveLibrary;
  readonly files: PageFiles;
  readonly log: Pick<Log, 'warn'>;
  /** Absent where nothing may be written. */
  readonly saveRatings?: SaveRatings | undefined;
}

/** What a page reads: the page's own files, and the pictures of its channel. */
export function findFile(path: string, { files, discord }: RouteParts): PageFile | undefined {
  const [, channel = '', message = '', name = ''] =
    /^\/attachments\/(\d+)\/(\d+)\/([\w.%-]+\.png)$/.exec(path) ?? [];
  const body = discord.channel(channel)?.file(message, decodeURIComponent(name));
  return body ? { type: 'image/png', body } : files.get(path);
}

/** What a page's request does; `undefined` where there is no such thing to do, or no such channel. */
export async function act(path: string, sent: unknown, parts: RouteParts): Promise<unknown> {
  const [, action, id = ''] = /^\/(interactions|messages|explain|review)\/(\d+)$/.exec(path) ?? [];
  const channel = parts.discord.channel(id);
  if (!channel) return undefined;
  if (action === 'interactions') return interact(channel, sent, parts);
  if (action === 'messages') {
    const { data } = Written.safeParse(sent);
    return data && parts.discord.write(channel, data.content);
  }
  if (action === 'review') return review(sent, parts.live, parts.saveRatings);
  return { lines: explained(parts.live.current(), channel.messages()) };
}

async function interact(channel: Channel, sent: unknown, { discord, log }: RouteParts): Promise<Outcome> {
  try {
    const choices = await discord.use(channel, sent);
    return choices ? { choices: [...choices] } : {};
  } catch (err) {
    if (!(err instanceof NoInteraction)) log.warn({ err }, 'The bot did not answer');
    return { failure: 'This interaction failed' };
  }
}

const LABEL = `-# ${DISCORD_SAYS.question('')}`;

/** How the last answer among messages came about, as `npm run knowledge -- explain` says it; none where there is none. */
function explained(library: Library, messages: readonly Message[]): readonly string[] {
  const question = messages.flatMap((message) => questionIn(message) ?? []).at(-1);
  return question === undefined ? [] : explanationLines(explain(library, question), library);
}

/** The question that a reply answers, as the reply shows it; `undefined` where it answers none. */
function questionIn({ components }: Message): string | undefined {
  const lines = components.flatMap(textsOf).flatMap((text) => text.split('\n'));
  const line = lines.find((text) => text.startsWith(LABEL));
  return line?.slice(LABEL.length).replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

function textsOf({ content, components = [] }: Component): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsOf)];
}
