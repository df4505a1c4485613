import { commands, messageCommands } from '../commands/index.ts';
import { answer } from './answering/answer-question.ts';
import { requireConfig } from './config.ts';
import { loadLibrary } from './load-library.ts';
import { readingProgress } from './terminal/reading-progress.ts';
import { runTerminal } from './terminal/repl.ts';
import { reportProblems, runCli } from './terminal/run-cli.ts';
import { typedMessageCommand } from './terminal/typed-message.ts';

await runCli(process, async (terminal, env) => {
  const config = requireConfig(env);
  if (config.token === undefined) {
    const library = await loadLibrary(config.knowledgeFolder, readingProgress(terminal.errors));
    reportProblems(library.problems, terminal.errors);
    const typed = [...commands, ...messageCommands.map(typedMessageCommand)];
    const bot = { library, commands: typed, ask: (question: string) => answer(library, question) };
    await runTerminal(bot, terminal, env);
    return 0;
  }
  // Loaded only now: without a token nothing of discord.js is needed.
  const [{ runDiscord }, { createLog }, { openFolder }, { openSharedState }] = await Promise.all([
    import('./discord/run.ts'),
    import('./log.ts'),
    import('./live-folder.ts'),
    import('./shared/shared-state.ts'),
  ]);
  const { token, limits, redisUrl } = config;
  const log = createLog(config.logLevel, terminal.output.isTTY === true, [token, redisUrl ?? '']);
  const live = await openFolder(config.knowledgeFolder, log);
  const shared = await openSharedState({ limits, redisUrl, secret: token, log });
  const code = await runDiscord({ config, live, log, shared });
  shared.close();
  // Ended here, since discord.js may leave timers behind.
  return process.exit(code);
});
