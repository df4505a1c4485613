import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Keys } from '../../http/keys.ts';
import { freePort } from './free-port.ts';
import { answersPing } from './instance.ts';

/** nginx in front of several instances. */
export interface Balancer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined;

/** The configuration: each request to the instance with the fewest, over connections that are kept. */
export function nginxConfig(folder: string, port: number, ports: readonly number[]): string {
  const servers = ports.map((one) => `    server 127.0.0.1:${one};`).join('\n');
  const spill = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, name)};`)
    .join('\n');
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
${spill}
  upstream rapporteur {
    least_conn;
${servers}
    keepalive 64;
  }
  server {
    listen 127.0.0.1:${port};
    keepalive_requests 1000000;
    location / {
      proxy_pass http://rapporteur;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
    }
  }
}
`;
}

/** Starts nginx on a free port over instances that answer already. Rejects with what it complains of. */
export async function startBalancer(ports: readonly number[], keys: Keys): Promise<Balancer> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, nginxConfig(folder, port, ports));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000);
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  while (!(await answersPing(port, keys))) {
    if (child.exitCode !== null) throw new Error(`nginx does not run:\n${complaint}`);
    await wait(50);
  }
  return { port, close };
}
