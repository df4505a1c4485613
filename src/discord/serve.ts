import { commands, messageCommands } from '../../commands/index.ts';
import { liveCommands } from '../../commands/live.ts';
import type { Config } from '../config.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openFolder } from '../live-folder.ts';
import type { Log } from '../log.ts';
import { firstDefect } from '../operations/defects.ts';
import { createHealthServer } from '../operations/health-server.ts';
import { createMetrics, type Metrics } from '../operations/metrics.ts';
import { createReadiness } from '../operations/readiness.ts';
import { answerReports } from '../operations/shard-report.ts';
import { stopSignal } from '../operations/stop-signal.ts';
import { runDiscord } from './run.ts';

/** The figures of a process that answers interactions: one series for each command that there is. */
export function createBotMetrics(shard?: string): Metrics {
  const all = [...commands, ...liveCommands, ...messageCommands];
  return createMetrics({ commands: [...all.map(({ payload }) => payload.name), 'control'], shard });
}

/**
 * Runs the bot in this process, for all servers or for one shard of them, watched by whoever is configured to. Resolves
 * to what the process is to end with; rejects where the configuration or the articles do not let it start.
 */
export async function serveDiscord(config: Config, log: Log): Promise<ExitCode> {
  const [stop, defect] = [stopSignal(process), firstDefect(process, log)];
  const readiness = createReadiness();
  const metrics = createBotMetrics(config.shard && String(config.shard.id));
  const { isReady } = readiness;
  const health = config.health && (await createHealthServer({ ...config.health, isReady, metrics }));
  if (health) log.info({ address: health.address }, 'Health is served');
  answerReports(process, isReady, metrics);
  try {
    const { reloadFailed: failed, observe } = metrics;
    const live = await openFolder(config.knowledgeFolder, log, { cache: config.cacheFolder, failed });
    metrics.showLibrary(live.current);
    readiness.loaded();
    return await runDiscord({ config, live, log, observe, readiness, stop, defect });
  } finally {
    await health?.close();
    // The channel to the process that started a shard would keep this one alive.
    if (process.connected) process.disconnect();
  }
}
