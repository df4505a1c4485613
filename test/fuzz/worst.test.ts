import { expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { worstOf } from './worst.ts';

// Of the processor's time, and ten times what the slowest takes: what grows with the square of the length goes beyond it.
const LIMIT = 5_000;

test('no hostile text of 6,000 characters keeps the bot from others', { timeout: 300_000 }, async () => {
  const measured = worstOf(await loadLibrary('knowledge'), 6000);
  expect(measured.length).toBeGreaterThan(150);
  expect(measured.filter(({ ms }) => ms > LIMIT)).toEqual([]);
});
