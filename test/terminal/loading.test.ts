import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { needs } from '../needs.ts';
import { programInTerminal } from './in-terminal.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** As the line to type in begins: until then keys may be lost. */
const PROMPT = '> \u001b[3G';

describe('in a terminal', { timeout: 60_000, ...needs('script') }, () => {
  it.each([
    ['npm start without a token', 'main.js', {}, PROMPT, '\u0004'],
    [
      'npm start with a token',
      'main.js',
      { DISCORD_TOKEN: 'a-stand-in-token', DISCORD_API_URL: 'http://127.0.0.1:1/api', LOG_LEVEL: 'debug' },
      'Cannot reach Discord',
      // It has ended by itself.
      undefined,
    ],
    ['npm run preview', 'preview.js --port 0', {}, 'The preview is at', '\u0003'],
  ])('%s says first that it is loading', async (_what, program, env, then, end) => {
    const terminal = programInTerminal(knowledge, program, env);
    await terminal.until(then);
    expect(terminal.screen()).toMatch(/^Loading the articles …\r\n/);
    // One ends at the end of what is typed, one at Ctrl+C.
    if (end !== undefined) terminal.type(end);
    await terminal.ended;
  });
});
