import { randomBytes } from 'node:crypto';
import { createBotDispatch } from '../discord/bot-dispatch.ts';
import { createInteractionsEndpoint } from '../http/endpoint.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { openSharedState } from '../shared/shared-state.ts';
import { type Listening, listenOn, type Place } from './listen-on.ts';
import { createLocalDiscord, type LocalDiscord } from './local-discord.ts';
import { createLocalRest } from './local-rest.ts';
import { makePage } from './page-files.ts';
import type { SaveRatings } from './review.ts';
import { createPageServer, type PageServer } from './server.ts';
import { createLocalKey, signedEndpoint } from './signed-endpoint.ts';

export interface PreviewParts {
  readonly live: LiveLibrary;
  readonly log: Log;
  readonly place: Place;
  /** What /about links to. */
  readonly privacyUrl?: string | undefined;
  /** The folder that what an editor confirms is written to; absent: nothing is written. */
  readonly folder?: string | undefined;
}

export type Preview = Listening & Pick<PageServer, 'loadedAgain'>;

/**
 * Serves the page with the bot in it. Rejects with PortTaken where it cannot listen, and with a PageError where the page
 * cannot be made.
 */
export async function openPreview({ place, folder, ...parts }: PreviewParts): Promise<Preview> {
  const { live, log } = parts;
  const files = await makePage();
  const discord = await discordWithBot(parts);
  const { listener, loadedAgain } = createPageServer(
    { discord, live, files, log, saveRatings: savingTo(folder) },
    place.host,
  );
  return { ...(await listenOn(listener, place)), loadedAgain };
}

/** Loaded only where something is written. */
const savingTo = (folder: string | undefined): SaveRatings | undefined =>
  folder === undefined
    ? undefined
    : async (file, entries) => (await import('../import/save-ratings.ts')).saveRatings(folder, file, entries);

/** Whoever tries the bot alone takes nothing from others. */
const NO_LIMITS = { perPerson: 0, perServer: 0 };

/** The bot exactly as Discord reaches it over HTTP; only Discord is another. */
async function discordWithBot(parts: Omit<PreviewParts, 'place'>): Promise<LocalDiscord> {
  const { log } = parts;
  const key = createLocalKey();
  const secret = randomBytes(32).toString('hex');
  const shared = await openSharedState({ limits: NO_LIMITS, redisUrl: undefined, secret, log });
  const rest = createLocalRest((token) => discord.callOf(token));
  const dispatch = createBotDispatch({ ...parts, secret, shared });
  const endpoint = createInteractionsEndpoint({ publicKey: key.publicKey, dispatch, rest, log });
  const discord = createLocalDiscord(signedEndpoint(endpoint, key, Date.now), () => new Date());
  return discord;
}
