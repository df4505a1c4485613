import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/terminal/knowledge.ts';
import { memoryTerminal } from './example.ts';

const folder = mkdtempSync(join(tmpdir(), 'shown-'));
const front = (title: string, publisher: string, published: string) =>
  `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\ncouncil: Exampleton\n---\n`;
writeFileSync(
  join(folder, 'first.md'),
  `${front('Services rated good', 'The Example', '2019-03-04')}
Inspectors visited Exampleton between 4 and 15 February 2019.

Ofsted rated Exampleton's children's services good, and its adoption service outstanding.

Sir Aled Fforde, the leader of the council, praised 14 social workers.
`,
);
writeFileSync(
  join(folder, 'second.md'),
  `${front('A mixed report', 'The Other', '2019-03-05')}
Exampleton's children's services were rated good by Ofsted in February 2019, but adoption was rated inadequate.
`,
);
writeFileSync(
  join(folder, 'third.md'),
  `${front('A visit', 'The Third', 'unknown')}
Exampleton's leader said that the visit last month had gone well.
`,
);

async function show(...args: readonly string[]) {
  const { terminal, written } = memoryTerminal('');
  const status = await knowledge(['show', ...args], terminal, { KNOWLEDGE_DIR: folder });
  const lines = written.out.split('\n').slice(0, -1);
  return { status, ...written, json: () => lines.map((line) => JSON.parse(line)) };
}

describe('knowledge show --claims --json', () => {
  it('prints one rating a line, in the shape that others read', async () => {
    const { status, json } = await show('--claims', '--json');
    expect(status).toBe(0);
    expect(json()).toContainEqual({
      article: 'first',
      council: 'Exampleton',
      inspection: '2019-02-04/2019-02-15',
      known: 'stated',
      area: 'adoption',
      grade: 'outstanding',
      quote: "Ofsted rated Exampleton's children's services good, and its adoption service outstanding.",
      field: 'text',
      start: 63,
      end: 152,
      line: 10,
      probability: expect.any(Number),
      by: 'reading',
    });
  });
});

describe('knowledge show', () => {
  it('shows every article with its sentences, ratings, dates, people and numbers', async () => {
    const { out } = await show();
    expect(out).toContain('The Example, 4 March 2019; about Exampleton');
    expect(out).toContain('line 10: “Ofsted rated');
    expect(out).toContain('rating: adoption: outstanding, inspection of 4 to 15 February 2019 (stated)');
    expect(out).toContain('person: Aled Fforde');
    expect(out).toContain('number: “14” 14');
    expect(out).not.toContain('number: “2019”');
  });

  it('marks what is below the threshold as unsure, with its probability', async () => {
    const unsureFolder = mkdtempSync(join(tmpdir(), 'unsure-'));
    // Which of them nobody could be sure of changes with what is learned.
    const text = [
      'Some in Exampleton say good of it, and others that it was not so good.',
      'A good in Exampleton, perhaps, though it hardly felt like one.',
      'Exampleton good? So they say, and so they said of the weather.',
      'Good enough for Exampleton, said one, and far from outstanding.',
      'It was a good or an outstanding year for Exampleton and its children.',
      'Councillors hope for good in Exampleton, having heard of good.',
    ].join('\n\n');
    writeFileSync(
      join(unsureFolder, 'chat.md'),
      `${front('A winter', 'The Example', '2019-03-04')}\n${text}\n`,
    );
    const { terminal, written } = memoryTerminal('');
    await knowledge(['show'], terminal, { KNOWLEDGE_DIR: unsureFolder });
    const shares = [...written.out.matchAll(/ {4}unsure \((\d\d?) %\): [a-z-]+: \w+, /gu)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(90);
  });

  it('shows one article by a part of its name', async () => {
    const { out, json } = await show('secon', '--json');
    expect(json()).toMatchObject([{ article: 'second', published: '2019-03-05' }]);
    expect(out).not.toContain('first');
  });

  it('says when there is no such article', async () => {
    expect(await show('nowhere')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('nowhere'),
    });
  });

  it('shows inspections with what each article gives of them', async () => {
    const { json } = await show('--inspections', '--json');
    expect(json()).toContainEqual(
      expect.objectContaining({
        council: 'Exampleton',
        visited: '2019-02-04/2019-02-15',
        articles: ['first', 'second'],
        claims: expect.arrayContaining([expect.objectContaining({ article: 'first', area: 'adoption' })]),
      }),
    );
  });

  it('shows which ratings cannot both hold', async () => {
    const { out, json } = await show('--conflicts', '--json');
    expect(json()).toHaveLength(1);
    expect(json()).toMatchObject([{ council: 'Exampleton', area: 'adoption' }]);
    expect(out).toContain('"grade":"inadequate"');
    expect(out).toContain('"grade":"outstanding"');
  });

  it('shows the dates that are open, with their sentence', async () => {
    expect((await show('--undated')).out).toBe(
      `“last month” in third\n  line 8: “Exampleton's leader said that the visit last month had gone well.”\n\n`,
    );
  });

  it.each([[['--claims', '--undated']], [['first', '--claims']], [['a', 'b']], [['--nonsense']]])(
    'has status 2 for %j',
    async (args) => {
      expect(await show(...args)).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringContaining('Usage'),
      });
    },
  );

  it('explains itself', async () => {
    expect(await show('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--conflicts') });
  });
});

describe('knowledge', () => {
  it('names its tools when none, or one it does not have, is called for', async () => {
    const { terminal, written } = memoryTerminal('');
    expect(await knowledge([], terminal, {})).toBe(0);
    expect(await knowledge(['toString'], terminal, {})).toBe(2);
    expect(written.out).toContain('show');
    expect(written.err).toContain('show');
  });
});
