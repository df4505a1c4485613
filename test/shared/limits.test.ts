import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimits } from '../../src/shared/limits.ts';
import { createSecrecy } from '../../src/shared/secrecy.ts';

const START = Date.parse('2030-01-02T03:04:05Z');

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

function limitsOf(perPerson: number, perServer: number) {
  const settings = { perPerson, perServer };
  return createLimits({ settings, secrecy: createSecrecy('secret'), now: Date.now });
}

const reader = { person: 'reader', server: 'one' };
const another = { person: 'another', server: 'one' };

/** Whose limit each of so many questions is over. */
async function ask(
  limits: ReturnType<typeof limitsOf>,
  by: typeof reader | { person: string; server: null },
  times = 1,
) {
  const asked: (string | undefined)[] = [];
  for (let index = 0; index < times; index++) asked.push((await limits.question(by))?.whose);
  return asked;
}

describe('limits in one process', () => {
  it('let a person ask so often a minute, and say when to come back', async () => {
    const limits = limitsOf(3, 100);
    expect(await ask(limits, reader, 3)).toEqual([undefined, undefined, undefined]);
    vi.advanceTimersByTime(20_000);
    expect(await limits.question(reader)).toEqual({ whose: 'person', until: new Date(START + 60_000) });
    vi.advanceTimersByTime(40_000);
    expect(await ask(limits, reader)).toEqual([undefined]);
  });

  it('keep nobody away longer for trying on', async () => {
    const limits = limitsOf(1, 100);
    await ask(limits, reader, 500);
    vi.advanceTimersByTime(60_000);
    expect(await ask(limits, reader)).toEqual([undefined]);
  });

  it('count a person in every server and in direct messages together, and everybody apart', async () => {
    const limits = limitsOf(2, 100);
    await ask(limits, reader);
    await ask(limits, { ...reader, server: 'two' });
    expect(await ask(limits, { person: 'reader', server: null })).toEqual(['person']);
    expect(await ask(limits, another)).toEqual([undefined]);
  });

  it('let a server ask so often a minute: others and direct messages are still answered', async () => {
    const limits = limitsOf(100, 2);
    await ask(limits, reader, 2);
    expect(await ask(limits, another)).toEqual(['server']);
    expect(await ask(limits, { ...another, server: 'two' })).toEqual([undefined]);
    expect(await ask(limits, { person: 'another', server: null })).toEqual([undefined]);
  });

  it('take nothing from the server for a person who is over theirs', async () => {
    const limits = limitsOf(2, 4);
    expect((await ask(limits, reader, 50)).filter((whose) => whose === undefined)).toHaveLength(2);
    expect(await ask(limits, another, 2)).toEqual([undefined, undefined]);
    expect(await ask(limits, { person: 'third', server: 'one' })).toEqual(['server']);
  });

  it('do not mistake a person for a server with the same id', async () => {
    const limits = limitsOf(1, 1);
    await ask(limits, { person: 'same', server: 'other' });
    expect(await ask(limits, { person: 'third', server: 'same' })).toEqual([undefined]);
  });

  it('are none where they are 0', async () => {
    expect(new Set(await ask(limitsOf(0, 0), reader, 1_000))).toEqual(new Set([undefined]));
    expect((await ask(limitsOf(0, 5), reader, 6)).at(-1)).toBe('server');
    expect((await ask(limitsOf(5, 0), reader, 6)).at(-1)).toBe('person');
  });

  it('leave ten times as much room for typing, apart from questions', async () => {
    const limits = limitsOf(2, 100);
    for (let index = 0; index < 20; index++) expect(await limits.typing(reader)).toBeUndefined();
    expect(await limits.typing(reader)).toMatchObject({ whose: 'person' });
    expect(await ask(limits, reader, 2)).toEqual([undefined, undefined]);
  });

  it('forget everybody after the minute', async () => {
    const limits = limitsOf(1, 1);
    for (let index = 0; index < 50; index++)
      await limits.question({ person: `${index}`, server: `${index}` });
    expect(vi.getTimerCount()).toBe(100);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
