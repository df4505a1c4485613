import { expect, test } from 'vitest';
import { createRarely } from '../../src/http/rarely.ts';

test('says each thing once a minute', () => {
  let time = 0;
  const said: string[] = [];
  const say = createRarely(
    (message) => said.push(`${message} ${time}`),
    () => time,
  );
  for (const at of [0, 1_000, 59_000, 61_000, 90_000]) {
    time = at;
    say('signature');
    say('path');
  }
  expect(said).toEqual(['signature 0', 'path 0', 'signature 61000', 'path 61000']);
});
