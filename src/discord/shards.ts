import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../log.ts';
import { EXIT, type ExitCode } from '../operations/exit-codes.ts';

const GatewayBot = z.object({
  shards: z.number().int().positive(),
  session_start_limit: z.object({ max_concurrency: z.number().int().positive() }),
});

/** How a bot's connection is to be split. */
export interface ShardPlan {
  readonly count: number;
  /** Milliseconds between the starts of two shards. */
  readonly pause: number;
}

/** Discord takes `max_concurrency` new sessions in five seconds. */
const SESSIONS = 5_500;

/**
 * As many shards as are asked for, or as Discord recommends. discord.js counts them at Discord itself only, whatever the
 * address; hence here. Rejects with discord.js's errors.
 */
export async function planShards(
  token: string,
  apiUrl: string | undefined,
  wanted: 'auto' | number,
): Promise<ShardPlan> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const { shards, session_start_limit } = GatewayBot.parse(await rest.get(Routes.gatewayBot()));
  return {
    count: wanted === 'auto' ? shards : wanted,
    pause: Math.ceil(SESSIONS / session_start_limit.max_concurrency),
  };
}

export interface ShardsOptions {
  readonly plan: ShardPlan;
  readonly token: string;
  /** The program that each shard runs: an absolute path; and the options of Node with which it is started. */
  readonly entry: string;
  readonly execArgv: readonly string[];
  readonly log: Pick<Log, 'info' | 'warn'>;
  /** Told each time that a shard ended which was not told to. */
  readonly died?: (shard: number) => void;
}

export interface Shards {
  /** The process of each shard, in order; `undefined` where there is none at the moment. */
  readonly processes: () => readonly (ChildProcess | undefined)[];
  /** Begins to start them, one after the other, as fast as Discord allows. */
  readonly start: () => void;
  readonly isStopping: () => boolean;
  /** Resolves with what the bot is to end with, if a shard says that only the operator can help. */
  readonly hopeless: Promise<ExitCode>;
  /** Tells all shards to stop; resolves when they have, each in good order or, after `patience` milliseconds, not. */
  readonly stop: (patience: number) => Promise<void>;
}

/** A shard that ends again and again is started ever more slowly: Discord takes a thousand new sessions a day. */
const PAUSE = { first: 1_000, longest: 120_000 };
/** After so long (milliseconds), a shard is taken for well. */
const WELL = 5 * 60_000;

/** Shards, started by discord.js's ShardingManager, one process each, and started again when they end. */
export function createShards(options: ShardsOptions): Shards {
  const { plan, log, token, entry } = options;
  const execArgv = [...options.execArgv];
  // Not by discord.js, which starts a shard again at once, however often it ends.
  const starter = new ShardingManager(entry, { totalShards: plan.count, token, execArgv, respawn: false });
  const stopping = new AbortController();
  let giveUp: (code: ExitCode) => void = () => undefined;
  const hopeless = new Promise<ExitCode>((resolve) => {
    giveUp = resolve;
  });
  const startAgain = (shard: Shard) =>
    void shard
      .spawn(-1)
      .catch((err: unknown) => log.warn({ shard: shard.id, err }, 'Cannot start the shard'));
  const follow = (shard: Shard) => {
    let begun = 0;
    let pause = PAUSE.first;
    shard.on('spawn', (child) => {
      begun = performance.now();
      // Told while discord.js was still starting the others.
      if (stopping.signal.aborted && 'kill' in child) child.kill('SIGTERM');
    });
    shard.on('error', (err) => log.warn({ shard: shard.id, err }, 'Error of a shard'));
    shard.on('death', (child) => {
      const { exitCode, signalCode } = 'exitCode' in child ? child : {};
      if (stopping.signal.aborted) return;
      if (exitCode === EXIT.operator) return giveUp(EXIT.operator);
      options.died?.(shard.id);
      pause = performance.now() - begun > WELL ? PAUSE.first : pause;
      log.warn(
        { shard: shard.id, code: exitCode, signal: signalCode, pause },
        'A shard ended; starting it again',
      );
      setTimeout(() => !stopping.signal.aborted && startAgain(shard), pause);
      pause = Math.min(2 * pause, PAUSE.longest);
    });
  };
  starter.on('shardCreate', follow);
  const processes = () =>
    Array.from({ length: plan.count }, (_, id) => starter.shards.get(id)?.process ?? undefined);
  return {
    processes,
    start: () => {
      starter
        .spawn({ delay: plan.pause, timeout: -1 })
        .catch((err: unknown) => log.warn({ err }, 'Cannot start the shards'));
    },
    isStopping: () => stopping.signal.aborted,
    hopeless,
    stop: async (patience) => {
      stopping.abort();
      await Promise.all(processes().map((child) => child && end(child, patience)));
    },
  };
}

async function end(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}
