import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { EXIT } from '../../src/operations/exit-codes.ts';
import { HealthServerError } from '../../src/operations/health-error.ts';
import { type Host, reportProblems, runCli, supervisedCodeOf } from '../../src/terminal/run-cli.ts';
import { memoryTerminal } from './example.ts';

function memoryHost() {
  const { terminal, written } = memoryTerminal('');
  const host: Host = {
    stdin: terminal.input,
    stdout: terminal.output,
    stderr: terminal.errors,
    env: { A: '1' },
  };
  return { host, written };
}

describe('runCli', () => {
  it('gives the program streams and environment, and takes its exit code', async () => {
    const { host, written } = memoryHost();
    await runCli(host, async ({ output }, { A }) => {
      output.write(`A is ${A}`);
      return 3;
    });
    expect([host.exitCode, written.out]).toEqual([3, 'A is 1']);
  });

  it.each([
    new ConfigError('LOG_LEVEL is wrong'),
    new KnowledgeError('There is no article'),
    Object.assign(new Error('ENOENT: no such file'), { syscall: 'open' }),
  ])('says what the operator can mend, without a stack: %s', async (error) => {
    const { host, written } = memoryHost();
    await runCli(host, () => Promise.reject(error));
    expect([host.exitCode, written]).toEqual([1, { out: '', err: `${error.message}\n` }]);
  });

  it.each([
    [new ConfigError('LOG_LEVEL is wrong'), EXIT.operator],
    [
      new HealthServerError('HEALTH_PORT 80 may not be opened', { cause: undefined, busy: false }),
      EXIT.operator,
    ],
    [new HealthServerError('HEALTH_PORT 9090 is in use', { cause: undefined, busy: true }), EXIT.failure],
    [new KnowledgeError('There is no article'), EXIT.failure],
  ])('tells a supervisor whether starting again may help: %s', async (error, code) => {
    const { host } = memoryHost();
    await runCli(host, () => Promise.reject(error), supervisedCodeOf);
    expect(host.exitCode).toBe(code);
  });

  it('says in words that a file is not there', async () => {
    const { host, written } = memoryHost();
    await runCli(host, async () => readFileSync('no-such-questions.jsonl').length);
    expect([host.exitCode, written.err]).toEqual([1, 'There is no file no-such-questions.jsonl.\n']);
  });

  it('throws a defect on', async () => {
    const { host } = memoryHost();
    await expect(runCli(host, () => Promise.reject(new TypeError('a defect')))).rejects.toThrow('a defect');
  });
});

describe('reportProblems', () => {
  it('names file and line, one problem a line', () => {
    const { terminal, written } = memoryTerminal('');
    const problems = [
      { file: 'a.md', line: 3, message: 'the title is missing' },
      { file: '\u001b[31m.md', line: 1, message: 'two\nlines' },
    ];
    reportProblems(problems, terminal.errors);
    expect(written.err).toBe('a.md:3: the title is missing\n�[31m.md:1: two lines\n');
  });
});
