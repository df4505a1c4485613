import { randomBytes } from 'node:crypto';
import { createBotDispatch } from '../discord/bot-dispatch.ts';
import { createInteractionsEndpoint } from '../http/endpoint.ts';
import type { LiveLibrary } from '../live-library.ts';
import type { Log } from '../log.ts';
import { libraryStatus } from './library-status.ts';
import { type Listening, listenOn, type Place } from './listen-on.ts';
import { createLocalDiscord, type LocalDiscord } from './local-discord.ts';
import { createLocalRest } from './local-rest.ts';
import { makePage } from './page-files.ts';
import { createPageServer } from './server.ts';
import { createLocalKey, signedEndpoint } from './signed-endpoint.ts';

export interface PreviewParts {
  readonly live: LiveLibrary;
  readonly log: Log;
  readonly place: Place;
}

export interface Preview extends Listening {
  /** To be told after each attempt to load the articles again: every open page says how it went. */
  readonly loadedAgain: () => void;
}

/**
 * Serves the page with the bot in it. Rejects with PortTaken where it cannot listen, and with a PageError where the page
 * cannot be made.
 */
export async function openPreview({ live, log, place }: PreviewParts): Promise<Preview> {
  const files = await makePage();
  const discord = discordWithBot(live, log);
  const { listener, tell } = createPageServer({ discord, live, files, log }, place.host);
  const listening = await listenOn(listener, place);
  return { ...listening, loadedAgain: () => tell({ type: 'library', library: libraryStatus(live) }) };
}

/** The bot exactly as Discord reaches it over HTTP; only Discord is another. */
function discordWithBot(live: LiveLibrary, log: Log): LocalDiscord {
  const key = createLocalKey();
  const secret = randomBytes(32).toString('hex');
  const rest = createLocalRest((token) => discord.callOf(token));
  const dispatch = createBotDispatch({ live, log, secret });
  const endpoint = createInteractionsEndpoint({ publicKey: key.publicKey, dispatch, rest, log });
  const discord = createLocalDiscord(signedEndpoint(endpoint, key, Date.now), () => new Date());
  return discord;
}
