import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nginxConfig } from './balancer.ts';
import { createCrowd } from './crowd.ts';
import { isError } from './instance.ts';

const Sent = z.object({
  id: z.string(),
  guild_id: z.string(),
  member: z.object({ user: z.object({ id: z.string() }), permissions: z.string() }),
  data: z.object({ name: z.string(), options: z.unknown() }),
});

describe('a crowd', () => {
  const crowd = createCrowd();
  const sent = Array.from({ length: 50 }, () =>
    Sent.parse(JSON.parse(crowd.command('ask', { question: 'a' }))),
  );

  it('asks each time as another person in another server, with another id', () => {
    for (const of of [
      sent.map(({ id }) => id),
      sent.map(({ member }) => member.user.id),
      sent.map((one) => one.guild_id),
    ])
      expect(new Set(of).size).toBe(50);
  });

  it('has members who manage the server', () => {
    const managed = Sent.parse(JSON.parse(crowd.manage('knowledge', 'status')));
    expect(managed.member.permissions).toBe('32');
    expect(managed.data).toMatchObject({ name: 'knowledge', options: [{ type: 1, name: 'status' }] });
  });
});

it.each([
  [true, '{"level":50,"msg":"Failed"}'],
  [true, '{"level":"error","msg":"Failed"}'],
  [true, '    at Object.<anonymous> (file.ts:1:1)'],
  [false, '{"level":40,"time":1,"msg":"Without DISCORD_TOKEN"}'],
  [false, '{"level":"warn","msg":"No answer yet"}'],
  [false, ''],
])('an error in the log (%s): %s', (error, line) => {
  expect(isError(line)).toBe(error);
});

it('nginx stands before all instances, within a folder of its own', () => {
  const config = nginxConfig('/tmp/a', 8000, [8001, 8002]);
  expect(config).toContain('server 127.0.0.1:8001;\n    server 127.0.0.1:8002;');
  expect(config).toContain('listen 127.0.0.1:8000;');
  expect(config).toContain('pid /tmp/a/nginx.pid;');
});
