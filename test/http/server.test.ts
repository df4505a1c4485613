import { Agent, request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { guard } from '../../src/discord/error-policy.ts';
import { createInFlight } from '../../src/discord/in-flight.ts';
import { ephemeral, messageOf } from '../../src/discord/message.ts';
import { sayUnserved } from '../../src/http/run.ts';
import { serveHttp } from '../../src/http/server.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { createGate } from '../gate.ts';
import { signedHeaders } from './keys.ts';
import { keys, occasion, serve } from './visit.ts';

const AT_LAST = messageOf({ type: 17, components: [{ type: 10, content: 'At last' }] });
const agents: Agent[] = [];

afterEach(() => {
  for (const agent of agents.splice(0)) agent.destroy();
});

/** A proxy's connections, kept for the next request. */
function keeping(): Agent {
  const agent = new Agent({ keepAlive: true });
  agents.push(agent);
  return agent;
}

interface Reply {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  /** Resolves when the connection is closed. */
  readonly closed: Promise<void>;
}

function post(port: number, agent: Agent, payload: object): Promise<Reply> {
  const body = JSON.stringify(payload);
  return new Promise((resolve, reject) => {
    const headers = { ...signedHeaders(keys, body), 'content-length': String(body.length) };
    const sent = request({ host: '127.0.0.1', port, agent, path: '/interactions', method: 'POST', headers });
    let closed = Promise.resolve();
    sent.on('socket', (socket) => {
      closed = new Promise((done) => void socket.once('close', () => done()));
    });
    sent.on('response', (response) => {
      const { statusCode: status, headers } = response;
      response.resume().on('end', () => resolve({ status, connection: headers.connection, closed }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a server that is closed', () => {
  it('ends the connections that wait for nothing', async () => {
    const { server } = await serve();
    const { status, connection, closed } = await post(server.port, keeping(), { type: 1 });
    expect([status, connection]).toEqual([200, 'keep-alive']);
    await server.close(60_000);
    await closed;
  });

  it('gives what was asked before its answer, and takes nothing more', async () => {
    const held = createGate();
    const begun = createGate();
    const unexpected = async () => {};
    const { server } = await serve({
      dispatch: {
        command: async (interaction) => {
          begun.open();
          await held.opened;
          await interaction.followUp(ephemeral(AT_LAST));
        },
        message: unexpected,
        autocomplete: unexpected,
        control: unexpected,
      },
    });
    const agent = keeping();
    const answer = post(server.port, agent, commandInteraction(occasion(), 'ask', {}));
    await begun.opened;
    const closed = server.close(60_000);
    await expect(post(server.port, keeping(), { type: 1 })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    held.open();
    expect(await answer).toMatchObject({ status: 200, connection: 'close' });
    await closed;
  });

  it('lets go of what nobody waits for any more, and says so', async () => {
    const held = createGate();
    const { log, lines } = memoryLog();
    const inFlight = createInFlight();
    const unexpected = async () => {};
    const { server } = await serve({
      inFlight,
      dispatch: {
        command: (interaction) =>
          guard(interaction, 'ask', log, async () => {
            agent.destroy();
            await held.opened;
            await interaction.reply(ephemeral(AT_LAST));
            return { outcome: 'page' };
          }),
        message: unexpected,
        autocomplete: unexpected,
        control: unexpected,
      },
    });
    const agent = keeping();
    await expect(post(server.port, agent, commandInteraction(occasion(), 'ask', {}))).rejects.toThrow();
    // By the next answer the server has seen that the other one hung up.
    await post(server.port, keeping(), { type: 1 });
    held.open();
    await inFlight.close(5_000);
    expect(lines()).toMatchObject([{ level: 40, msg: expect.stringContaining('Too late') }]);
  });

  it('waits no longer than it is told', async () => {
    const { server } = await serve({}, { keepAliveTimeout: 60_000 });
    const half = request({ host: '127.0.0.1', port: server.port, path: '/interactions', method: 'POST' });
    const ended = new Promise<void>((resolve) => void half.on('error', () => resolve()));
    await new Promise<void>((resolve) => half.write('{', () => resolve()));
    await server.close(50);
    await ended;
  });
});

describe('a server that cannot begin', () => {
  it('says that its port is taken', async () => {
    const { server } = await serve();
    const address = { host: '127.0.0.1', port: server.port };
    const error = await serveHttp(async () => {}, address).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(sayUnserved(error, address)).toBe(
      `Port ${server.port} is in use by another program. Set PORT to a free one.`,
    );
  });

  it('says that an address is not its own', async () => {
    const address = { host: '192.0.2.1', port: 0 };
    const error = await serveHttp(async () => {}, address).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(sayUnserved(error, address)).toContain('192.0.2.1 is no address of this machine');
  });
});
