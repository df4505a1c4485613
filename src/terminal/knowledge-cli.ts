import { knowledge } from './knowledge.ts';
import { runCli } from './run-cli.ts';

await runCli(process, (terminal, env) => knowledge(process.argv.slice(2), terminal, env));
