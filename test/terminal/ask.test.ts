import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask as runAsk } from '../../src/terminal/ask.ts';
import { ask, memoryTerminal } from './example.ts';

async function run(args: readonly string[], typed = '') {
  const { terminal, written } = memoryTerminal(typed);
  const loads: string[] = [];
  const status = await runAsk(args, terminal, {}, async () => {
    loads.push('library');
    return ask;
  });
  return { status, ...written, loads: loads.length };
}

describe('ask', () => {
  it('answers a question as text, with status 0', async () => {
    const { status, out, err } = await run(['What was Exampleton rated?']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Exampleton was rated good\. \[1\]\n\n\[1\] “Ofsted rated/);
  });

  it('takes a question word by word, as a shell gives it without quotation marks', async () => {
    const { out } = await run(['--json', 'What', 'was', 'Exampleton', 'rated?']);
    expect(JSON.parse(out)).toMatchObject({ question: 'What was Exampleton rated?' });
  });

  it('prints JSON on one line', async () => {
    const { status, out } = await run(['Exampleton?', '--json']);
    expect(status).toBe(0);
    expect(out.split('\n')).toHaveLength(2);
    expect(JSON.parse(out)).toMatchObject({ question: 'Exampleton?', status: 'answered' });
  });

  it.each([['Elsewhere?'], [''], ['👻']])(
    'has status 3 for a question without an answer: %j',
    async (question) => {
      const { status, out, err } = await run([question]);
      expect({ status, err }).toEqual({ status: 3, err: '' });
      expect(out).toBe('The articles do not say why.\n');
    },
  );

  it.each([
    [[]],
    [['--json']],
    [['--unknown', 'Exampleton?']],
    [['--batch']],
    [['--batch', 'file.jsonl', 'Exampleton?']],
  ])(
    'has status 2 for the wrong arguments %j, says why on standard error, and loads nothing',
    async (args) => {
      const { status, out, err, loads } = await run(args);
      expect({ status, out, loads }).toEqual({ status: 2, out: '', loads: 0 });
      expect(err).toContain('Usage: npm run ask');
    },
  );

  it.each(['--help', '-h'])('explains itself with %s', async (option) => {
    const { status, out, loads } = await run([option]);
    expect({ status, loads }).toEqual({ status: 0, loads: 0 });
    for (const word of ['--json', '--batch', 'Exit status']) expect(out).toContain(word);
  });

  it('answers a batch from standard input with one library', async () => {
    const { status, out, err, loads } = await run(
      ['--batch', '-'],
      '{"question":"Exampleton?"}\n{"question":"x"}\n',
    );
    expect({ status, err, loads }).toEqual({ status: 0, err: '', loads: 1 });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).status),
    ).toEqual(['answered', 'unanswered']);
  });

  it('answers a batch from a file, and has status 1 if a line is malformed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'batch-')), 'questions.jsonl');
    writeFileSync(file, '{"question":"one"}\nnonsense\n{"question":"three"}\n');
    const { status, out, err } = await run(['--batch', file, '--json']);
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => 'error' in JSON.parse(line)),
    ).toEqual([false, true, false]);
    expect(err).toMatch(/^1 of the lines/);
  });

  it('rejects when the file of a batch cannot be read', async () => {
    await expect(run(['--batch', '/nowhere/questions.jsonl'])).rejects.toThrow('/nowhere/questions.jsonl');
  });
});
