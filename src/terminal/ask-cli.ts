import '../bundle/begin-small.ts';
import { answer } from '../answers/answer-question.ts';
import { requireConfig } from '../config.ts';
import { loadLibrary } from '../library/load-library.ts';
import { ask } from './ask.ts';
import { readingProgress, reportProblems, runCli } from './run-cli.ts';

await runCli(process, (terminal, env) =>
  ask(process.argv.slice(2), terminal, env, async () => {
    const { knowledgeFolder, cacheFolder } = requireConfig(env);
    const library = await loadLibrary(knowledgeFolder, readingProgress(terminal.errors), cacheFolder);
    reportProblems(library.problems, terminal.errors);
    return (question) => answer(library, question);
  }),
);
