import { readConfig, readEnvironment } from '../../src/config.ts';
import { runDiscord } from '../../src/discord/run.ts';
import { loadLibrary } from '../../src/load-library.ts';
import { createLog } from '../../src/log.ts';

const c = readConfig(readEnvironment(process.env));
if (!('config' in c)) throw new Error(String(c.problems));
const library = await loadLibrary(c.config.knowledgeFolder);
process.exit(
  await runDiscord({
    config: c.config,
    library,
    log: createLog(c.config.logLevel, false, [c.config.token ?? '']),
  }),
);
