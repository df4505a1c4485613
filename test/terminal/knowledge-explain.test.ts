import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/terminal/knowledge.ts';
import { memoryTerminal } from './example.ts';

const folder = mkdtempSync(join(tmpdir(), 'explained-'));
writeFileSync(
  join(folder, 'a.md'),
  `---
title: Services rated good
publisher: The Example
published: 2019-03-04
council: Exampleton
---

Ofsted rated Exampleton's children's services good in March 2019.

Inspectors referred 13 cases back to the council.

The weather was mild. Buses run every hour to the station.

A library opened in the market square. Its roof leaks when it rains. Nobody has mended it yet.

The theatre showed three plays. Ducks swim on the pond near the mill. Bakers sell bread at dawn.

The school choir sang carols. Farmers bring apples in autumn. A clock tower stands beside the bridge.

The museum keeps coins and maps. Painters hang their pictures in the old barn. Trains stop twice a day.
`,
);

async function explain(...args: readonly string[]) {
  const { terminal, written } = memoryTerminal('');
  const status = await knowledge(['explain', ...args], terminal, { KNOWLEDGE_DIR: folder });
  return { status, ...written };
}

describe('knowledge explain', () => {
  it('shows reading, words, abstention, ratings and sentences', async () => {
    const { status, out } = await explain('How many cases were referred back?');
    expect(status).toBe(0);
    expect(out).toContain('Answer: answered, number');
    expect(out).toContain('council: Exampleton (not named; most articles are about it)');
    expect(out).toMatch(/\d\.\d\d cases \(telling\)/);
    expect(out).toContain('a, line 10: “Inspectors referred 13 cases back to the council.”');
    expect(out).toMatch(/\d\.\d\d cited; covers \d/);
  });

  it('gives the ratings that a rating was made of', async () => {
    const { out } = await explain('What was Exampleton rated?');
    expect(out).toContain('  cited: Exampleton, overall: good');
  });

  it('is JSON on one line where that is asked for', async () => {
    const { out } = await explain('--json', 'What', 'was', 'Exampleton', 'rated', 'in', '2019?');
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      question: { kind: 'rating' },
      council: 'Exampleton',
      claims: expect.arrayContaining([expect.objectContaining({ grade: 'good', line: 8 })]),
      passages: expect.arrayContaining([
        expect.objectContaining({ article: 'a', cited: expect.any(Boolean) }),
      ]),
      answer: { status: 'answered' },
    });
  });

  it('has status 2 without a question', async () => {
    expect(await explain()).toMatchObject({ status: 2, out: '' });
  });
});

describe('knowledge explain --article', () => {
  it('gives each decision about a grade with its probability and what weighed most', async () => {
    const { status, out } = await explain('--article', 'a');
    expect(status).toBe(0);
    expect(out).toContain('a, line 8: “good” in “Ofsted rated Exampleton');
    expect(out).toMatch(/ {2}rating: yes \(\d+ %\)\n {4}[+-]\d\.\d\d /u);
    expect(out).toMatch(/ {2}area: overall \(\d+ %\)/u);
    expect(out).toMatch(/ {2}council: Exampleton \(\d+ %\)/u);
    expect(out).toMatch(/ {2}time: .* \(\d+ %\)/u);
  });

  it('as JSON, a line for each grade', async () => {
    const { out } = await explain('--json', '--article', 'a');
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toMatchObject([
      { article: 'a', line: 2, words: 'good' },
      { article: 'a', line: 8, words: 'good' },
    ]);
    expect(rows[0].decided[0]).toMatchObject({ decision: 'rating', choice: 'yes' });
  });

  it('says when there is no such article, and wants an article or a question', async () => {
    expect(await explain('--article', 'nowhere')).toMatchObject({ status: 1, out: '' });
    expect(await explain('--article', 'a', 'Why?')).toMatchObject({ status: 2, out: '' });
  });
});
