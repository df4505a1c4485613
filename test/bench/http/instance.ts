import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Keys, signedHeaders } from '../../http/keys.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Milliseconds for an instance to answer its first PING; on a busy machine a start takes seconds. */
const PATIENCE = 60_000;

/** A process of the bot that serves interactions over HTTP. */
export interface Instance {
  readonly port: number;
  readonly pid: number;
  /** Milliseconds from its start until it answered a PING. */
  readonly ready: number;
  /** What it logged as errors, a line each. */
  readonly complaints: () => readonly string[];
  /** Ends it by SIGTERM; resolves to the exit code, or the signal that it took. */
  readonly stop: () => Promise<number | string>;
}

export interface InstanceOptions {
  readonly port: number;
  readonly keys: Keys;
  /** Where it sends what follows a first response. */
  readonly apiUrl: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the entry of `npm start` and waits until it answers. Rejects with what it wrote when it does not. */
export async function startInstance({ port, keys, apiUrl, env = {} }: InstanceOptions): Promise<Instance> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      DISCORD_PUBLIC_KEY: keys.publicKey,
      DISCORD_API_URL: apiUrl,
      HTTP_HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl+C in the terminal is for the bench, which then ends the bot in good order.
    detached: true,
  });
  const endWithUs = (): boolean => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('close', () => process.off('exit', endWithUs));
  const written = lastLines(child);
  const ended = new Promise<number | string>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal ?? 0)),
  );
  while (!(await answersPing(port, keys))) {
    if (child.exitCode !== null || performance.now() - begun > PATIENCE) {
      child.kill('SIGKILL');
      throw new Error(`The bot does not serve interactions:\n${written().join('\n')}`);
    }
    await wait(50);
  }
  return {
    port,
    pid: child.pid ?? 0,
    ready: performance.now() - begun,
    complaints: () => written().filter(isError),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Whether PING gets its PONG. */
export async function answersPing(port: number, keys: Keys): Promise<boolean> {
  const body = JSON.stringify({ type: 1, id: '1', application_id: '1', token: 'ping', version: 1 });
  const request = { method: 'POST', body, headers: signedHeaders(keys, body) };
  const response = await fetch(`http://127.0.0.1:${port}/interactions`, request).catch(() => undefined);
  return response?.status === 200;
}

/** A line of the log at level error or fatal, or one that is no log at all: a stack that nothing caught. */
export function isError(line: string): boolean {
  const level = /^\{.*?"level":(?:(\d+)|"(\w+)")/.exec(line);
  if (!level) return line.trim() !== '' && !/^npm warn/i.test(line);
  return Number(level[1] ?? 0) >= 50 || level[2] === 'error' || level[2] === 'fatal';
}

function lastLines({ stdout, stderr }: ChildProcess): () => readonly string[] {
  let text = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk) => {
      text = `${text}${chunk}`.slice(-200_000);
    });
  }
  return () => text.split('\n').filter(Boolean);
}
