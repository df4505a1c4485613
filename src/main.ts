import './bundle/begin-small.ts';
import { fileURLToPath } from 'node:url';
import { commandsWith, messageCommands } from '../commands/index.ts';
import { answer } from './answers/answer-question.ts';
import { configHints } from './config/hints.ts';
import { type Config, ConfigError, type Environment, isService, requireConfig } from './config.ts';
import { loadLibrary } from './library/load-library.ts';
import type { Log } from './log.ts';
import type { ExitCode } from './operations/exit-codes.ts';
import { runTerminal } from './terminal/repl.ts';
import { readingProgress, reportProblems, runCli, supervisedCodeOf } from './terminal/run-cli.ts';
import { typedMessageCommand } from './terminal/slash-command.ts';
import { print, type Terminal } from './terminal/terminal.ts';

await runCli(process, start, supervisedCodeOf);

async function start(terminal: Terminal, env: Environment): Promise<number> {
  const config = requireConfig(env);
  const { token, http, redisUrl, knowledgeFolder, cacheFolder } = config;
  const hints = configHints(env);
  if (token === undefined && http === undefined) {
    for (const hint of hints) await print(terminal.errors, hint);
    // Nobody sits at a service: ending with 0 would look as if it had been told to stop.
    if (isService(env) && terminal.input.isTTY !== true)
      throw new ConfigError('DISCORD_TOKEN is not set. Set it in the environment or in .env.');
    await sayLoading(terminal);
    const library = await loadLibrary(knowledgeFolder, readingProgress(terminal.errors), cacheFolder);
    reportProblems(library.problems, terminal.errors);
    const typed = [...commandsWith(config.privacyUrl), ...messageCommands.map(typedMessageCommand)];
    const bot = { library, commands: typed, ask: (question: string) => answer(library, question) };
    await runTerminal(bot, terminal, env);
    return 0;
  }
  await sayLoading(terminal);
  // Loaded only now: in the terminal nothing of discord.js is needed.
  const { createLog } = await import('./log.ts');
  const secrets = [token, redisUrl].flatMap((secret) => secret ?? []);
  const log = createLog(config.logLevel, terminal.output.isTTY === true, secrets, config.shard?.id);
  for (const hint of hints) log.warn(hint);
  const run = await runnerFor(config);
  // Ended here, since discord.js may leave timers behind.
  return process.exit(await run(config, log, fileURLToPath(import.meta.url)));
}

/** Whoever sits there sees at once that something is done; a log's reader sees what came of it. */
async function sayLoading({ output, errors }: Terminal): Promise<void> {
  if (output.isTTY === true) await print(errors, 'Loading the articles …');
}

async function runnerFor({
  shards,
}: Config): Promise<(config: Config, log: Log, entry: string) => Promise<ExitCode>> {
  if (shards !== undefined) return (await import('./discord/serve-shards.ts')).serveShards;
  return (await import('./bot/run-bot.ts')).runBot;
}
