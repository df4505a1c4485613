import { describe, expect, it } from 'vitest';
import { createLog, type Log } from '../src/log.ts';

/** What the log wrote while `use` ran. */
function written(use: (log: Log) => void, { level = 'info', pretty = false, secrets = [] as string[] } = {}) {
  const lines: string[] = [];
  use(createLog(level, pretty, secrets, undefined, { write: (line) => lines.push(line) }));
  return lines.join('');
}

// Put together here, so that no scanner takes it for a real one.
const botToken = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('.');

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const [first = '', second = '', end] = written((log) => {
      log.info({ command: 'ask' }, 'replied');
      log.warn('slow');
    }).split('\n');
    expect(JSON.parse(first)).toMatchObject({ level: 30, command: 'ask', msg: 'replied' });
    expect(JSON.parse(second)).toMatchObject({ level: 40, msg: 'slow' });
    expect(end).toBe('');
  });

  it('leaves out what is below its level', () => {
    expect(written((log) => log.info('chatter'), { level: 'warn' })).toBe('');
  });

  it('writes readable lines where it is pretty', () => {
    const text = written((log) => log.info({ command: 'ask' }, 'replied'), { pretty: true });
    expect(text).toContain('replied');
    expect(text.startsWith('{')).toBe(false);
  });

  it.each([false, true])('keeps a token out, wherever it stands (pretty: %s)', (pretty) => {
    const text = written(
      (log) => {
        log.info({ token: 'stand-in-one', config: { token: 'stand-in-two' } }, 'under a key');
        log.info(`in a message: ${botToken}`);
        log.error(
          new Error('an address: /webhooks/123456789012345678/aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEy/callback'),
        );
        log.info({ header: 'Bot a-secret-of-another-shape' }, 'a known secret');
      },
      { pretty, secrets: ['a-secret-of-another-shape'] },
    );
    expect(text).not.toMatch(/stand-in-|GaBcDe|aW50ZXJ|another-shape/);
    expect(text).toContain('/webhooks/123456789012345678/[redacted]/callback');
    expect(text.match(/\[redacted\]/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('logs of an error what it is, not what was sent', () => {
    const error = Object.assign(new RangeError('too long'), {
      code: 50035,
      requestBody: { json: 'the question' },
    });
    const line = JSON.parse(written((log) => log.error({ err: error }, 'failed')));
    expect(line.err).toMatchObject({ type: 'RangeError', message: 'too long', code: 50035 });
    expect(JSON.stringify(line)).not.toContain('the question');
  });
});
