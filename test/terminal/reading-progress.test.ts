import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readingProgress } from '../../src/terminal/run-cli.ts';

function shown(articles: number, isTTY: boolean): string {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const progress = readingProgress(Object.assign(stream, { isTTY }));
  for (let done = 0; done < articles; done++) progress(done, articles);
  return text;
}

describe('the progress of reading', () => {
  it('is one line on a terminal, which goes again', () => {
    const text = shown(5000, true);
    expect(text).toContain('\r\u001b[KReading the articles: 2500 of 5000');
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is not shown for a few articles, nor where there is no terminal', () => {
    expect(shown(20, true)).toBe('');
    expect(shown(5000, false)).toBe('');
  });
});
