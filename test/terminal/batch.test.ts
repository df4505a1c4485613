import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerBatch } from '../../src/terminal/ask.ts';
import { ask, memoryTerminal } from './example.ts';

async function batch(chunks: Iterable<string | Buffer>, answer = ask) {
  const { terminal, written } = memoryTerminal('');
  const errors = await answerBatch(Readable.from(chunks, { objectMode: false }), terminal.output, answer);
  const replies = written.out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { errors, replies };
}

const line = (question: unknown) => `${JSON.stringify({ question })}\n`;

describe('answerBatch', () => {
  it('replies to each line in order', async () => {
    const { errors, replies } = await batch([
      line('Exampleton?'),
      line('Elsewhere?'),
      line('Exampleton again?'),
    ]);
    expect(errors).toBe(0);
    expect(replies.map(({ question, status }) => [question, status])).toEqual([
      ['Exampleton?', 'answered'],
      ['Elsewhere?', 'unanswered'],
      ['Exampleton again?', 'answered'],
    ]);
  });

  it.each([
    ['no JSON', 'What was it rated?'],
    ['half an object', '{"question": "What'],
    ['another object', '{"q": "What?"}'],
    ['a question that is no text', '{"question": 7}'],
    ['null', 'null'],
    ['a list', '["question"]'],
    ['nothing', ''],
  ])('says which line is malformed (%s) and goes on', async (_what, malformed) => {
    const { errors, replies } = await batch([line('one'), `${malformed}\n`, line('three')]);
    expect(errors).toBe(1);
    expect(replies).toMatchObject([{ question: 'one' }, { line: 2 }, { question: 'three' }]);
    expect(replies[1].error).toMatch(/^Line 2 /);
    expect(replies[0]).not.toHaveProperty('error');
  });

  it('takes lines in any pieces, with any line ends, a byte order mark, and no line end at the end', async () => {
    const bytes = Buffer.from(`\ufeff${line('é子').replace('\n', '\r\n')}{"question": "U+2028 \u2028 here"}`);
    const { errors, replies } = await batch([...bytes].map((byte) => Buffer.from([byte])));
    expect(errors).toBe(0);
    expect(replies.map(({ question }) => question)).toEqual(['é子', 'U+2028 \u2028 here']);
  });

  it('has no reply to no line', async () => {
    expect(await batch([])).toEqual({ errors: 0, replies: [] });
  });

  it('loses one reply, not all, to a question that hits a defect', async () => {
    const { errors, replies } = await batch([line('one'), line('crash'), line('three')], (question) => {
      if (question === 'crash') throw new Error('a defect');
      return ask(question);
    });
    expect(errors).toBe(1);
    expect(replies).toMatchObject([{ question: 'one' }, { line: 2 }, { question: 'three' }]);
  });

  it('replies before the input ends', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = answerBatch(input, output, ask);
    input.write(line('one'));
    const first = await new Promise((resolve) =>
      output.once('data', (chunk) => resolve(JSON.parse(String(chunk)))),
    );
    expect(first).toMatchObject({ question: 'one' });
    input.end();
    expect(await done).toBe(0);
  });
});
