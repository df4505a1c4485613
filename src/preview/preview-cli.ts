import '../bundle/begin-small.ts';
import { warmUp } from '../answers/answer-question.ts';
import { requireConfig } from '../config.ts';
import { openFolder } from '../library/live-library.ts';
import { createLog } from '../log.ts';
import { aborted, stopSignal } from '../operations/stop-signal.ts';
import { runCli } from '../terminal/run-cli.ts';
import { print } from '../terminal/terminal.ts';
import { isLoopback } from './guard-request.ts';
import { PortTaken } from './listen-on.ts';
import { PageError } from './page-files.ts';
import { openPreview, type Preview } from './preview.ts';
import { readOptions } from './preview-options.ts';

await runCli(process, async (terminal, env) => {
  const options = readOptions(process.argv.slice(2));
  if ('say' in options) {
    await print(options.status === 0 ? terminal.output : terminal.errors, options.say);
    return options.status;
  }
  const config = requireConfig(env);
  await print(terminal.output, 'Loading the articles …');
  const log = createLog(config.logLevel, terminal.output.isTTY === true);
  let preview: Preview | undefined;
  const { knowledgeFolder, cacheFolder: cache, privacyUrl } = config;
  const loadedAgain = () => preview?.loadedAgain();
  const live = await openFolder(knowledgeFolder, log, { prepare: warmUp, cache, loadedAgain });
  try {
    // Nothing is written for others than whoever sits here.
    const folder = isLoopback(options.host) ? knowledgeFolder : undefined;
    preview = await openPreview({ live, log, privacyUrl, place: options, folder });
  } catch (error) {
    await live.close();
    if (!(error instanceof PortTaken || error instanceof PageError)) throw error;
    await print(terminal.errors, error.message);
    return 1;
  }
  await print(terminal.output, `The preview is at ${preview.address}/\nPress Ctrl+C to end it.`);
  if (!isLoopback(options.host))
    await print(terminal.output, 'Whoever can reach this machine can use the page.');
  await aborted(stopSignal(process));
  await Promise.all([preview.close(), live.close()]);
  return 0;
});
