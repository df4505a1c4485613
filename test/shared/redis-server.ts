import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { notInstalled } from '../needs.ts';

export interface RedisServer {
  readonly url: string;
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<void>;
  /** Starts it again, empty, where it was. */
  readonly restart: () => Promise<void>;
  /** It keeps its connections and takes new ones, and answers nothing. */
  readonly hang: () => void;
  readonly goOn: () => void;
  /** What an operator with access to it sees: every key with its value and the milliseconds it has left. */
  readonly contents: () => Promise<
    readonly { readonly key: string; readonly value: string; readonly left: number }[]
  >;
  /** Sends it a command, as an operator does. */
  readonly tell: (command: string, ...words: readonly string[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const Address = z.object({ port: z.number() });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Address.parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** For a Redis that wants encryption: files (PEM) of its key, its certificate and that of the authority that signed it. */
export interface Encryption {
  readonly key: string;
  readonly certificate: string;
  readonly authority: string;
}

/** The port, encrypted or not; who connects needs no certificate. */
function listening(port: number, encryption: Encryption | undefined): readonly string[] {
  if (!encryption) return ['--port', String(port)];
  const { key, certificate, authority } = encryption;
  const files = ['--tls-key-file', key, '--tls-cert-file', certificate, '--tls-ca-cert-file', authority];
  return ['--port', '0', '--tls-port', String(port), '--tls-auth-clients', 'no', ...files];
}

function begin(port: number, folder: string, encryption: Encryption | undefined): Promise<ChildProcess> {
  const options = [
    '--save',
    '',
    '--appendonly',
    'no',
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--daemonize',
    'no',
  ];
  const child = spawn('redis-server', [...listening(port, encryption), ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(notInstalled('redis-server')));
    child.on('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
    child.stdout?.on('data', (chunk: unknown) => {
      if (String(chunk).includes('Ready to accept connections')) resolve(child);
    });
  });
}

/** A real Redis on a free port of loopback, which keeps nothing. */
export async function startRedis(encryption?: Encryption): Promise<RedisServer> {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'redis-'))];
  const url = `${encryption ? 'rediss' : 'redis'}://127.0.0.1:${port}`;
  const tls = encryption && { ca: await readFile(encryption.authority) };
  let child = await begin(port, folder, encryption);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const asOperator = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
    const redis = new Redis(url, tls ? { tls } : {});
    const done = await work(redis);
    redis.disconnect();
    return done;
  };
  return {
    url,
    kill,
    restart: async () => {
      child = await begin(port, folder, encryption);
    },
    hang: () => child.kill('SIGSTOP'),
    goOn: () => child.kill('SIGCONT'),
    contents: () =>
      asOperator(async (redis) => {
        const keys = await redis.keys('*');
        return Promise.all(
          keys.map(async (key) => ({
            key,
            value: (await redis.get(key)) ?? '',
            left: await redis.pttl(key),
          })),
        );
      }),
    tell: (command, ...words) => asOperator((redis) => redis.call(command, ...words)),
    close: async () => {
      await kill();
      await rm(folder, { recursive: true });
    },
  };
}
