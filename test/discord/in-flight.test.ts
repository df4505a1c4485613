import { describe, expect, it } from 'vitest';
import { createInFlight } from '../../src/discord/in-flight.ts';

function openEnded() {
  let finish = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work, finish: () => finish() };
}

describe('work in flight', () => {
  it('is waited for', async () => {
    const { work, finish } = openEnded();
    const steps: string[] = [];
    const inFlight = createInFlight();
    inFlight.run(() => work.then(() => void steps.push('done')));
    const closed = inFlight.close(60_000).then(() => steps.push('closed'));
    finish();
    await closed;
    expect(steps).toEqual(['done', 'closed']);
  });

  it('is not waited for longer than patience lasts', async () => {
    const inFlight = createInFlight();
    inFlight.run(() => openEnded().work);
    await expect(inFlight.close(1)).resolves.toBeUndefined();
  });

  it('is not begun after the end', async () => {
    const begun: string[] = [];
    const inFlight = createInFlight();
    await inFlight.close(1);
    inFlight.run(async () => void begun.push('late'));
    expect(begun).toEqual([]);
  });
});
