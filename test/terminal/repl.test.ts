import { afterEach, describe, expect, it, vi } from 'vitest';
import { runTerminal } from '../../src/terminal/repl.ts';
import { arrowUp, ask, commands, library, memoryTerminal } from './example.ts';

async function run(typed: string, isTTY = false) {
  const { terminal, written } = memoryTerminal(typed, isTTY);
  await runTerminal({ library, commands, ask }, terminal, { NO_COLOR: '1' });
  return written.out;
}

afterEach(() => vi.unstubAllEnvs());

describe('runTerminal', () => {
  it('says that it runs here, and why', async () => {
    expect(await run('/about\n')).toMatch(
      /^Rapporteur runs here in the terminal, because DISCORD_TOKEN is not set\./,
    );
  });

  it('replies to each line that is not blank, in order', async () => {
    const out = await run('first question\n\n  \n/ask question: second\r\n/about\n/nothing');
    const places = [
      'asked: first question',
      'asked: second',
      '> /about\n\nAbout\n',
      'There is no command /nothing.',
    ];
    expect(places.map((text) => out.indexOf(text))).toEqual(
      places.map((text) => out.indexOf(text)).sort((a, b) => a - b),
    );
    for (const text of places) expect(out).toContain(text);
    expect(out.match(/asked:/g)).toHaveLength(2);
    expect(out).not.toContain('register');
  });

  it('prints nothing raw of what was typed', async () => {
    expect(await run('/\u001b[31m\u0007\nred \u001b[31m\n')).not.toContain('\u001b');
  });

  it.each(['', '\n \n'])(
    'shows three examples and how to connect to Discord when nothing is typed (%j)',
    async (typed) => {
      const out = await run(typed);
      expect(out.match(/^> .*Exampleton|^> .*Ofsted/gm)).toHaveLength(3);
      expect(out.match(/asked:/g)).toHaveLength(3);
      expect(out).toContain('DISCORD_TOKEN=');
      expect(out).toContain('npm run register');
    },
  );

  it('edits lines where there is a terminal: completes a command, keeps a history', async () => {
    // Node edits no lines where this is "dumb", as in some editors.
    vi.stubEnv('TERM', 'xterm');
    const out = await run(`/ab\t\rfirst question\r${arrowUp}\r\u0004`, true);
    expect(out).toContain('About');
    expect(out.match(/asked: first question/g)).toHaveLength(2);
  });
});
