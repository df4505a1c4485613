import { type BotProcess, startProcess } from '../discord/bot-process.ts';
import type { Endpoint } from '../discord/stand-in/over-http.ts';
import { type StandIn, type StandInOptions, startStandIn, TOKEN } from '../discord/stand-in/stand-in.ts';
import { createKeys, type Keys, signedHeaders } from './keys.ts';

/** The bot as `npm start` runs it, with a stand-in that sends its interactions to it over HTTP. */
export interface HttpBot {
  readonly bot: BotProcess;
  readonly standIn: StandIn;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Sends interactions to an address, signed. */
export function endpointAt(keys: Keys, url: () => string): Endpoint {
  return async (interaction) => {
    const body = JSON.stringify(interaction);
    const response = await fetch(url(), { method: 'POST', headers: signedHeaders(keys, body), body });
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, body: isJson ? await response.json() : await response.text() };
  };
}

export function startServing(keys: Keys, env: Readonly<Record<string, string>>): BotProcess {
  return startProcess('main', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_PUBLIC_KEY: keys.publicKey,
    PORT: '0',
    HTTP_HOST: '127.0.0.1',
    ...env,
  });
}

/** The port that a bot said it listens on. */
export async function portOf(bot: BotProcess): Promise<number> {
  await bot.says(/"msg":"Ready"/);
  return Number(/"port":(\d+)/.exec(bot.output())?.[1]);
}

export async function startHttpBot(folder: string, options: StandInOptions = {}): Promise<HttpBot> {
  const keys = createKeys();
  let port = 0;
  const endpoint = endpointAt(keys, () => `http://127.0.0.1:${port}/interactions`);
  const standIn = await startStandIn({ endpoint, ...options });
  const bot = startServing(keys, { DISCORD_API_URL: standIn.apiUrl, KNOWLEDGE_DIR: folder });
  port = await portOf(bot);
  return {
    bot,
    standIn,
    port,
    stop: async () => {
      bot.signal('SIGTERM');
      await bot.ended;
      await standIn.close();
    },
  };
}
