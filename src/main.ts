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
  if (config.token === undefined && config.http === undefined) {
    const library = await loadLibrary(config.knowledgeFolder, readingProgress(terminal.errors));
    reportProblems(library.problems, terminal.errors);
    const typed = [...commands, ...messageCommands.map(typedMessageCommand)];
    const bot = { library, commands: typed, ask: (question: string) => answer(library, question) };
    await runTerminal(bot, terminal, env);
    return 0;
  }
  // Loaded only now: in the terminal nothing of discord.js is needed.
  const [{ runBot }, { createLog }, { openFolder }] = await Promise.all([
    import('./run-bot.ts'),
    import('./log.ts'),
    import('./live-folder.ts'),
  ]);
  const secrets = config.token === undefined ? [] : [config.token];
  const log = createLog(config.logLevel, terminal.output.isTTY === true, secrets);
  const live = await openFolder(config.knowledgeFolder, log);
  // Ended here, since discord.js may leave timers behind.
  return process.exit(await runBot({ config, live, log }));
});
