import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { allCommands } from '../../commands/index.ts';
import { configHints } from '../config/hints.ts';
import { ConfigError, readConfig, readEnvironment } from '../config.ts';
import { sayFailure } from './failure.ts';
import { register } from './register.ts';

const HELP = `npm run register

Tells Discord which slash commands there are, if it does not know them yet: everywhere, or in the server
DISCORD_GUILD_ID alone (which takes effect at once). Needs DISCORD_TOKEN.`;

interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly text: string;
}

const NO_TOKEN = 'DISCORD_TOKEN is not set. Set it in the environment or in .env.';

/** A slash command as it is typed; these come before the commands on messages. */
const said = (name: string): string => (/^[-_\p{Ll}\p{N}]+$/u.test(name) ? `/${name}` : `“${name}”`);

async function run(args: readonly string[]): Promise<Outcome> {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) return { status: 0, text: HELP };
  } catch (error) {
    return { status: 2, text: `${error instanceof Error ? error.message : error}\n\n${HELP}` };
  }
  const env = readEnvironment(process.env);
  for (const hint of configHints(env)) process.stderr.write(`${hint}\n`);
  const read = readConfig(env);
  if ('problems' in read) return { status: 2, text: read.problems.join('\n') };
  const { token, guildId, apiUrl } = read.config;
  if (token === undefined) return { status: 2, text: NO_TOKEN };
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const { changed, names } = await register(rest, allCommands, guildId);
    const where = guildId === undefined ? 'everywhere' : `in the server ${guildId}`;
    const list = names.map(said).toSorted().join(', ');
    return {
      status: 0,
      text: changed
        ? `Registered ${where}: ${list}.`
        : `Nothing to do: Discord has these ${where} already: ${list}.`,
    };
  } catch (error) {
    return { status: 1, text: sayFailure(error) };
  }
}

const { status, text } = await run(process.argv.slice(2)).catch((error: unknown): Outcome => {
  if (!(error instanceof ConfigError)) throw error;
  return { status: 2, text: error.message };
});
(status === 0 ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = status;
