import { setTimeout as wait } from 'node:timers/promises';
import type { Sender } from './sender.ts';

/** How many requests a second are answered when so many are always under way, over some seconds. */
export async function highestRate(sender: Sender, seconds: number, together = 8): Promise<number> {
  const begun = performance.now();
  let answered = 0;
  const worker = async () => {
    while (performance.now() - begun < seconds * 1000) {
      await sender.send();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return answered / ((performance.now() - begun) / 1000);
}

/** Sends at an even rate, whether the answers come or not, until told to stop; resolves when all have come. */
export async function sendEvenly(
  sender: Sender,
  rate: number,
  stop: AbortSignal,
  took: (ms: number) => void,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const begun = performance.now();
  for (let sent = 0; !stop.aborted; sent++) {
    const early = begun + (sent * 1000) / rate - performance.now();
    if (early > 0) await wait(early);
    const one: Promise<void> = sender.send().then((ms) => {
      took(ms);
      underWay.delete(one);
    });
    underWay.add(one);
  }
  await Promise.all(underWay);
}
