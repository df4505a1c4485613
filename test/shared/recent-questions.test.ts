import { describe, expect, it } from 'vitest';
import { createRecentQuestions } from '../../src/discord/recent-questions.ts';

const asker = { user: 'reader', channel: 'one' };
const asked = { question: 'What was Exampleton rated?', isPrivate: false };

/** Questions with a clock that the test sets. */
function atTime() {
  const clock = { now: 0 };
  return { clock, recent: createRecentQuestions(() => clock.now) };
}

describe('recent questions', () => {
  it('are remembered for one person in one channel', () => {
    const { recent } = atTime();
    recent.note(asker, asked);
    expect(recent.last(asker)).toMatchObject(asked);
    expect(recent.last({ ...asker, user: 'another' })).toBeUndefined();
    expect(recent.last({ ...asker, channel: 'two' })).toBeUndefined();
  });

  it('are forgotten after ten minutes, counted from the last', () => {
    const { recent, clock } = atTime();
    recent.note(asker, asked);
    clock.now = 9 * 60_000;
    recent.note(asker, { ...asked, question: 'And in 2018?' });
    clock.now = 19 * 60_000;
    expect(recent.last(asker)?.question).toBe('And in 2018?');
    clock.now += 1;
    expect(recent.last(asker)).toBeUndefined();
  });

  it('are a thousand at most: the oldest goes', () => {
    const { recent } = atTime();
    for (let index = 0; index <= 1000; index++) recent.note({ ...asker, user: String(index) }, asked);
    expect(recent.last({ ...asker, user: '0' })).toBeUndefined();
    expect(recent.last({ ...asker, user: '1' })).toBeDefined();
  });
});
