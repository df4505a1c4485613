import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createBotDispatch } from '../discord/bot-dispatch.ts';
import { createInteractionsEndpoint, type InteractionsEndpoint } from '../http/endpoint.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { openSharedState } from '../shared/shared-state.ts';
import { type Listening, listenOn, type Place } from './listen-on.ts';
import { createLocalDiscord, type Endpoint, type LocalDiscord } from './local-discord.ts';
import { createLocalRest } from './local-rest.ts';
import { makePage } from './page-files.ts';
import type { SaveRatings } from './review.ts';
import { createPageServer, type PageServer } from './server.ts';

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
  // Made for one run, as Discord has a pair for each application.
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const secret = randomBytes(32).toString('hex');
  const shared = await openSharedState({ limits: NO_LIMITS, redisUrl: undefined, secret, log });
  const rest = createLocalRest((token) => discord.callOf(token));
  const dispatch = createBotDispatch({ ...parts, secret, shared });
  const endpoint = createInteractionsEndpoint({ publicKey: hexOf(publicKey), dispatch, rest, log });
  const discord = createLocalDiscord(signedEndpoint(endpoint, privateKey), () => new Date());
  return discord;
}

/** How many bytes of Ed25519's public key stand at the end of its DER form. */
const KEY = 32;

/** As an operator copies a public key from the developer portal: 64 hexadecimal digits. */
const hexOf = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'spki' }).subarray(-KEY).toString('hex');

/** The bot's HTTP interactions endpoint, given what Discord sends, signed as Discord signs it. */
function signedEndpoint(endpoint: InteractionsEndpoint, key: KeyObject): Endpoint {
  return async (body) => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = sign(null, Buffer.from(timestamp + body), key).toString('hex');
    const answer = await endpoint({ signature, timestamp, body: new TextEncoder().encode(body) });
    if (answer.status !== 200) {
      answer.delivered(true);
      throw new Error(`The bot answered an interaction with ${answer.status}`);
    }
    return { body: JSON.parse(answer.body), arrived: () => answer.delivered(true) };
  };
}
