import { describe, expect, it } from 'vitest';
import { createRecentQuestions } from '../../src/shared/recent-questions.ts';

const asker = { user: 'reader', channel: 'one' };
const asked = { question: 'What was Exampleton rated?', isPrivate: false };

/** Questions with a clock that the test sets. */
function atTime() {
  const clock = { now: 0 };
  return { clock, recent: createRecentQuestions(() => clock.now) };
}

describe('recent questions', () => {
  it('are remembered for one person in one channel', async () => {
    const { recent } = atTime();
    await recent.note(asker, asked);
    expect(await recent.last(asker)).toMatchObject(asked);
    expect(await recent.last({ ...asker, user: 'another' })).toBeUndefined();
    expect(await recent.last({ ...asker, channel: 'two' })).toBeUndefined();
  });

  it('are forgotten after ten minutes, counted from the last', async () => {
    const { recent, clock } = atTime();
    await recent.note(asker, asked);
    clock.now = 9 * 60_000;
    await recent.note(asker, { ...asked, question: 'And in 2018?' });
    clock.now = 19 * 60_000;
    expect((await recent.last(asker))?.question).toBe('And in 2018?');
    clock.now += 1;
    expect(await recent.last(asker)).toBeUndefined();
  });

  it('are a thousand at most: the oldest goes', async () => {
    const { recent } = atTime();
    for (let index = 0; index <= 1000; index++) await recent.note({ ...asker, user: String(index) }, asked);
    expect(await recent.last({ ...asker, user: '0' })).toBeUndefined();
    expect(await recent.last({ ...asker, user: '1' })).toBeDefined();
  });
});
