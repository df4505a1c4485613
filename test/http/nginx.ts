import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { notInstalled, PATH } from '../needs.ts';

export interface Nginx {
  readonly url: string;
  /** What it said of its errors. */
  readonly errors: () => string;
  readonly stop: () => Promise<void>;
}

const shipped = new URL('../../deploy/nginx.conf', import.meta.url);
const Address = z.object({ port: z.number() });

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = Address.parse(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The configuration that ships, with these ports in place of its own. */
async function configuration(port: number, instances: readonly number[], folder: string): Promise<string> {
  const sites = (await readFile(shipped, 'utf8'))
    .replace(/listen 8080;/, `listen 127.0.0.1:${port};`)
    .replace(/127\.0\.0\.1:808([123])/g, (_, number) => `127.0.0.1:${instances[Number(number) - 1]}`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `daemon off; pid ${folder}/pid; error_log stderr warn; worker_processes 1;`,
    'events { worker_connections 512; }',
    'http {',
    'access_log off;',
    ...paths.map((path) => `${path}_temp_path ${folder}/${path};`),
    sites,
    '}',
  ].join('\n');
}

/** nginx in front of three instances, as deploy/nginx.conf has it. Rejects where Debian's package is not installed. */
export async function startNginx(instances: readonly number[]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await writeFile(`${folder}/nginx.conf`, await configuration(port, instances, folder));
  const child = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`], {
    env: { PATH },
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = new Promise<string>((resolve) => {
    child.on('error', () => resolve(notInstalled('nginx').message));
    child.on('close', (code) => resolve(`nginx ended with ${code}: ${said}`));
  });
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([answering(url), ended.then((reason) => Promise.reject(new Error(reason)))]);
  return {
    url: `${url}/interactions`,
    errors: () => said,
    stop: () => stop(child, ended, folder),
  };
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 404) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>, folder: string): Promise<void> {
  child.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
}
