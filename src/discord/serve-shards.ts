import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { firstDefect } from '../operations/defects.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';
import { createHealthServer } from '../operations/health-server.ts';
import { createShardHealth } from '../operations/shard-health.ts';
import { aborted, stopSignal } from '../operations/stop-signal.ts';
import { exitCodeOf, sayFailure } from './failure.ts';
import { createShards, planShards } from './shards.ts';

/** Above what a shard takes to end in good order. */
const PATIENCE = 6_000;

/**
 * Runs the bot in as many processes as its configuration says, each of which runs the file `entry` for some of the
 * servers and is started again when it ends. Resolves to what the process is to end with, all shards having ended; rejects where HEALTH_PORT cannot be opened.
 */
export async function serveShards(config: Config, log: Log, entry: string): Promise<ExitCode> {
  const { token = '', apiUrl, shards: wanted = 'auto' } = config;
  const [stop, defect] = [stopSignal(process), firstDefect(process, log)];
  const plan = await planShards(token, apiUrl, wanted).catch((error: unknown) => {
    log.fatal(sayFailure(error));
    return exitCodeOf(error);
  });
  if (typeof plan === 'number') return plan;

  const { execArgv } = process;
  const died = (shard: number) => health.died(shard);
  const shards = createShards({ plan, token, entry, execArgv, log, died });
  const health = createShardHealth({ channels: shards.processes, isStopping: shards.isStopping });
  const server = config.health && (await createHealthServer({ ...config.health, ...health }));
  if (server) log.info({ address: server.address }, 'Health is served');
  log.info({ shards: plan.count }, 'Starting the shards');
  shards.start();
  const code = await Promise.race([
    aborted(stop).then((): ExitCode => EXIT.ok),
    shards.hopeless,
    defect.then((): ExitCode => EXIT.failure),
  ]);
  log.info('Stopping all shards');
  await shards.stop(PATIENCE);
  await server?.close();
  log.info('Stopped all shards');
  return code;
}
