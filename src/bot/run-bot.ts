import { allCommands } from '../../commands/index.ts';
import { warmUp } from '../answers/answer-question.ts';
import type { Config } from '../config.ts';
import type { BotRun } from '../discord/bot-dispatch.ts';
import { type LiveStatus, openFolder } from '../library/live-library.ts';
import type { Log } from '../log.ts';
import { firstDefect } from '../operations/defects.ts';
import type { ExitCode } from '../operations/exit-codes.ts';
import { createHealthServer } from '../operations/health-server.ts';
import { createMetrics } from '../operations/metrics.ts';
import { createReadiness } from '../operations/readiness.ts';
import { answerReports } from '../operations/shard-report.ts';
import { stopSignal } from '../operations/stop-signal.ts';
import { openSharedState } from '../shared/shared-state.ts';

/**
 * Runs the bot in this process, watched by whoever is configured to: for all servers, for one shard of them, or for what
 * a balancer leads here. Interactions come over HTTP or by the gateway, never both, since Discord sends them to an
 * application's endpoint alone where it has one. Resolves to what the process is to end with; rejects where the
 * configuration or the articles do not let it start.
 */
export async function runBot(config: Config, log: Log): Promise<ExitCode> {
  const [stop, defect] = [stopSignal(process), firstDefect(process, log)];
  const readiness = createReadiness();
  // One series of figures for each command that there is.
  const counted = [...allCommands.map(({ payload }) => payload.name), 'control'];
  const metrics = createMetrics({ commands: counted, shard: config.shard && String(config.shard.id) });
  const { isReady } = readiness;
  const health = config.health && (await createHealthServer({ ...config.health, isReady, metrics }));
  if (health) log.info({ address: health.address }, 'Health is served');
  answerReports(process, isReady, metrics);
  try {
    const { observe } = metrics;
    const loadedAgain = ({ failure }: LiveStatus) => void (failure !== undefined && metrics.reloadFailed());
    const { knowledgeFolder, cacheFolder: cache } = config;
    const live = await openFolder(knowledgeFolder, log, { prepare: warmUp, cache, loadedAgain });
    metrics.showLibrary(live.current);
    log.debug({ articles: live.current().articles.length }, 'Loaded the articles');
    readiness.loaded();
    const secret = secretOf(config, log);
    const { limits, redisUrl, privacyUrl } = config;
    const shared = await openSharedState({ limits, redisUrl, secret, log });
    const run = { config, live, log, shared, secret, privacyUrl, observe, readiness, stop, defect };
    return await receive(run).finally(shared.close);
  } finally {
    await health?.close();
    // The channel to the process that started a shard would keep this one alive.
    if (process.connected) process.disconnect();
  }
}

function secretOf({ token, http }: Config, log: Log): string {
  if (token !== undefined) return token;
  log.warn('Without DISCORD_TOKEN buttons are signed with the public key, which is no secret');
  return http?.publicKey ?? '';
}

async function receive(run: BotRun): Promise<ExitCode> {
  const { http } = run.config;
  return http
    ? (await import('../http/run.ts')).runHttp({ ...run, http })
    : (await import('../discord/run.ts')).runDiscord(run);
}
