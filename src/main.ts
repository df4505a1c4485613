import { commands } from '../commands/index.ts';
import { answer } from './answering/answer-question.ts';
import { requireConfig } from './config.ts';
import { loadLibrary } from './load-library.ts';
import { runTerminal } from './terminal/repl.ts';
import { reportProblems, runCli } from './terminal/run-cli.ts';

await runCli(process, async (terminal, env) => {
  const config = requireConfig(env);
  const library = await loadLibrary(config.knowledgeFolder);
  reportProblems(library, terminal.errors);
  await runTerminal({ library, commands, ask: (question) => answer(library, question) }, terminal, env);
  return 0;
});
