import { commands, messageCommands } from '../commands/index.ts';
import { answer } from './answering/answer-question.ts';
import { type Config, requireConfig } from './config.ts';
import { loadLibrary } from './load-library.ts';
import type { Log } from './log.ts';
import { readingProgress } from './terminal/reading-progress.ts';
import { runTerminal } from './terminal/repl.ts';
import { reportProblems, runCli } from './terminal/run-cli.ts';
import { typedMessageCommand } from './terminal/typed-message.ts';

await runCli(process, async (terminal, env) => {
  const config = requireConfig(env);
  const { token, knowledgeFolder, cacheFolder } = config;
  if (token === undefined) {
    const library = await loadLibrary(knowledgeFolder, readingProgress(terminal.errors), cacheFolder);
    reportProblems(library.problems, terminal.errors);
    const typed = [...commands, ...messageCommands.map(typedMessageCommand)];
    const bot = { library, commands: typed, ask: (question: string) => answer(library, question) };
    await runTerminal(bot, terminal, env);
    return 0;
  }
  // Loaded only now: without a token nothing of discord.js is needed.
  const { createLog } = await import('./log.ts');
  const log = createLog(config.logLevel, terminal.output.isTTY === true, [token], config.shard?.id);
  const serve = await serveFor(config);
  // Ended here, since discord.js may leave timers behind.
  return process.exit(await serve(config, log));
});

async function serveFor({ shards }: Config): Promise<(config: Config, log: Log) => Promise<number>> {
  if (shards !== undefined) return (await import('./discord/serve-shards.ts')).serveShards;
  return (await import('./discord/serve.ts')).serveDiscord;
}
