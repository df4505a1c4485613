import { commandsWith, messageCommands } from '../commands/index.ts';
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
    const typed = [...commandsWith(config.privacyUrl), ...messageCommands.map(typedMessageCommand)];
    const bot = { library, commands: typed, ask: (question: string) => answer(library, question) };
    await runTerminal(bot, terminal, env);
    return 0;
  }
  // Loaded only now: without a token nothing of discord.js is needed.
  const [{ runDiscord }, { createLog }, { openFolder }] = await Promise.all([
    import('./discord/run.ts'),
    import('./log.ts'),
    import('./live-folder.ts'),
  ]);
  const log = createLog(config.logLevel, terminal.output.isTTY === true, [config.token]);
  const live = await openFolder(config.knowledgeFolder, log);
  // Ended here, since discord.js may leave timers behind.
  return process.exit(await runDiscord({ config, live, log }));
});
