import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadFolder } from '../../src/knowledge/load.ts';
import { createLibrary } from '../../src/library/library.ts';
import { knowledgeCheck } from '../../src/terminal/knowledge-check.ts';
import { needs } from '../needs.ts';
import { memoryTerminal } from './example.ts';
import { inTerminal } from './in-terminal.ts';

const files = fileURLToPath(new URL('five-files/', import.meta.url));
/** The ends of what is asked. */
const [AUTHOR, KIND, PUBLISHED, ADDRESS, KEPT, COUNCIL, WHEN, BASIS, OFFER] = [
  'empty: none given): ',
  'political party, regulator): ',
  'empty: unknown): ',
  '(empty: none): ',
  'empty: as it is): ',
  '- for none): ',
  'empty leaves it open)? ',
  'Who says so? ',
  'Review now? (Y/n) ',
] as const;

/** What a new editor types where each thing is asked for, until the shell is back; resolves to the screen. */
async function add(
  folder: string,
  file: string,
  typed: Readonly<Record<string, readonly string[]>>,
): Promise<string> {
  const { type, next, screen, ended } = inTerminal(folder, `add ${join(files, file)}`);
  const left = new Map(Object.entries(typed).map(([question, answers]) => [question, [...answers]]));
  for (;;) {
    const asked = await next(AUTHOR, KIND, PUBLISHED, ADDRESS, KEPT, COUNCIL, WHEN, BASIS, OFFER);
    if (asked === undefined) break;
    type(`${asked === OFFER ? 'n' : (left.get(asked)?.shift() ?? '')}\r`);
  }
  expect(await ended).toBe(0);
  expect([...left.values()].flat()).toEqual([]);
  return screen();
}

/** Confirms what was read, and refuses what only a headline says. */
async function reviewAll(folder: string): Promise<void> {
  const { type, next, ended } = inTerminal(folder, 'review');
  for (;;) {
    const place = await next('(the title)', '.md, line', 'Nothing is unsure', 'decided;');
    if (place === undefined || !/title|line/u.test(place)) break;
    const isTitle = place === '(the title)' || (await next('(the title)', 'q quit')) === '(the title)';
    if (isTitle) await next('q quit');
    type(isTitle ? 'n' : 'y');
    if (isTitle) {
      await next('Why (');
      type('a headline\r');
    }
    await next('Written:');
  }
  expect(await ended).toBe(0);
}

describe('as a new editor: five files in the shapes in which real ones come', {
  timeout: 180_000,
  ...needs('script'),
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'five-'));
  const textOf = (part: string) => {
    const name = readdirSync(folder).find((one) => one.includes(part)) ?? '';
    return readFileSync(join(folder, name), 'utf8');
  };

  test('from file to article, with what the editor is asked and told', async () => {
    const newsroom = await add(folder, 'newsroom.page', {});
    expect(newsroom).toContain('published: 2023-03-28 (from the web page)');
    expect(newsroom).toContain('! names a grade: “Swimming pool rated outstanding by visitors”');
    for (const words of [
      'rated good overall, up from',
      'What the inspectors said',
      '  • The timeliness of',
      'judged outstanding',
    ])
      expect(textOf('praised')).toContain(words);

    await add(folder, 'local-paper.page', { [COUNCIL]: ['<', ''], [KEPT]: [''] });
    expect(textOf('harrowmere-post')).toContain('published: 2019-06-05\n');
    expect(textOf('harrowmere-post')).toContain('kind: newspaper\n');
    expect(textOf('harrowmere-post')).toContain('Leadership was singled out as inadequate.¹ "Leaders did');

    const minutes = await add(folder, 'minutes.page', { [PUBLISHED]: ['31/11/2020', '17/11/2020'] });
    expect(minutes).toContain('Not a date: "31/11/2020"');
    expect(textOf('2020-11-17')).not.toContain('PDF 412 KB');

    const paywall = await add(folder, 'paywall.page', {
      [KIND]: ['trade pres', 'trade press'],
      [COUNCIL]: ['<', ''],
      [WHEN]: ['February 2023'],
      [BASIS]: ['its inspection report'],
    });
    expect(textOf('long-way-back')).toContain('    means: 2023-02\n');
    expect(textOf('long-way-back')).toContain('kind: trade press\n');
    expect(paywall).toContain('! it is cut: “');
    expect(textOf('long-way-back')).toContain('\nFour years after a damning verdict on its leaders');

    const report = await add(folder, 'report.pdf', {
      [PUBLISHED]: ['24 March 2023'],
      [ADDRESS]: ['reports.example/50212', 'https://reports.example/50212'],
    });
    expect(report).toContain(
      '! names a grade: “DRAFT NOT FOR RELEASE overall effectiveness inadequate” (not seen on the page)',
    );
    expect(textOf('2023-03-24')).toContain('What needs to improve\n\n  • The timeliness of assessments.\n');
  });

  test('reviewed, and nothing is left to mend but a name that minutes leave out', async () => {
    await reviewAll(folder);
    const { terminal, written } = memoryTerminal('');
    expect(await knowledgeCheck([], terminal, { KNOWLEDGE_DIR: folder })).toBe(0);
    expect(written.out).toContain('the text nowhere names Harrowmere');
    expect(written.out).not.toContain('not surely');
  });

  test.each([
    ['What is Harrowmere rated now?', /^Good overall/u],
    ['What was leadership in Harrowmere rated in 2019?', /^Inadequate/u],
  ])('and cited answers: %s', async (question, headline) => {
    const library = createLibrary(await loadFolder(folder, `${shippedKnowledge}/vocabulary.yaml`));
    const reply = answer(library, question);
    expect(reply).toMatchObject({ status: 'answered', headline: expect.stringMatching(headline) });
    expect(reply.citations.length).toBeGreaterThan(0);
  });

  // Led to: weights are not sure that the grade is what is asked for.
  test.fails.each(['What are its care leavers rated?', 'How good are its services for care leavers?'])(
    'and the grade of an area: %s',
    async (question) => {
      const library = createLibrary(await loadFolder(folder, `${shippedKnowledge}/vocabulary.yaml`));
      expect(answer(library, question).headline).toMatch(/^Outstanding/u);
    },
  );
});
