import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { createFingerprints } from '../../src/discord/fingerprint.ts';
import { writeControl } from '../../src/discord/request.ts';
import { createLibrary } from '../../src/library/library.ts';
import { exampleArticle, exampleLibrary } from './example.ts';
import { anyText } from './hostile.ts';
import { type ExampleOptions, exampleInteraction } from './interaction.ts';
import { memoryLog } from './memory-log.ts';

const ids = createCustomIds('secret');
const question = 'What was Exampleton rated?';

/** Of the reply that the command gives to the options. */
function fingerprintOf(command: string, options: Readonly<Record<string, string>>): string {
  const found = commands.find(({ payload }) => payload.name === command);
  const reply = found?.reply(exampleLibrary, {
    string: (name) => new Map(Object.entries(options)).get(name),
    boolean: () => undefined,
  });
  return reply ? createFingerprints()(reply) : '';
}

function idOf(action: Parameters<typeof ids.write>[0]['action'], number = 0, command = 'ask') {
  const options = command === 'ask' ? { question } : {};
  const state = { action, number, command, options, fingerprint: fingerprintOf(command, options) };
  return writeControl(ids, state) ?? '';
}

async function press(customId: string, options: ExampleOptions = {}, library = exampleLibrary) {
  const { log, lines } = memoryLog();
  const { interaction, done } = exampleInteraction({ customId, ...options });
  await createDispatch({ library: () => library, commands, log, secret: 'secret' }).control(interaction);
  return { done, text: JSON.stringify(done), levels: lines().map(({ level }) => Number(level)) };
}

const ALONE = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral];

describe('a control', { timeout: 30_000 }, () => {
  it('turns the page in place for the person who asked', async () => {
    const { done, text } = await press(idOf('page'));
    expect(done).toMatchObject([['update', { flags: MessageFlags.IsComponentsV2, attachments: [] }]]);
    expect(text).toContain(question);
  });

  it('gives anybody else a copy of their own', async () => {
    expect((await press(idOf('page'), { user: 'another' })).done).toMatchObject([
      ['reply', { flags: ALONE }],
    ]);
  });

  it('turns the page in place in a message that one person alone sees', async () => {
    const { done } = await press(idOf('page'), { user: 'another', isPrivate: true });
    expect(done.map(([what]) => what)).toEqual(['update']);
  });

  it('shows all quotations in their paragraphs, in bold, to the person alone, the headline kept', async () => {
    const { done, text } = await press(idOf('quotations'), { user: 'another' });
    expect(done).toMatchObject([['reply', { flags: ALONE }]]);
    expect(text).toContain('> **Exampleton was rated ‘good’.**');
    expect(text).toMatch(/\*\*(?:Good|What the articles say) .*in its paragraph/);
  });

  it('turns the pages of all quotations in place', async () => {
    expect((await press(idOf('more-quotations'))).done.map(([what]) => what)).toEqual(['update']);
  });

  it('shares a reply with everybody, saying who shared it, without a ping and without the button', async () => {
    const { done, text } = await press(idOf('share'), { user: '42', isPrivate: true });
    expect(done).toMatchObject([
      ['reply', { flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } }],
    ]);
    expect(text).toContain('Shared by <@42>');
    expect(text).not.toContain('"label":"Share"');
  });

  it('answers a suggested question on the spot, in public for who asked, else for the person alone', async () => {
    const own = await press(idOf('pick'), { values: ['0'] });
    expect(own.done).toMatchObject([['reply', { flags: MessageFlags.IsComponentsV2 }]]);
    expect(own.text).toContain('Question: ');
    for (const options of [{ user: 'another' }, { isPrivate: true }])
      expect((await press(idOf('pick'), { values: ['0'], ...options })).done).toMatchObject([
        ['reply', { flags: ALONE }],
      ]);
  });

  it('goes on working where other articles have changed', async () => {
    const other = {
      ...exampleArticle,
      id: 'other',
      title: 'Elsewhere',
      councils: ['Elsewhere'],
      text: 'Elsewhere is far away.\n',
    };
    const library = createLibrary({ ...exampleLibrary, articles: [exampleArticle, other] });
    expect((await press(idOf('quotations'), {}, library)).text).toContain('> **Exampleton was rated');
  });

  it('says kindly that the articles have changed since', async () => {
    const library = createLibrary({
      ...exampleLibrary,
      articles: [{ ...exampleArticle, text: 'New words.\n' }],
    });
    const { done, text, levels } = await press(idOf('page'), {}, library);
    expect(done).toMatchObject([['reply', { flags: ALONE }]]);
    expect(text).toContain('have changed since');
    expect(Math.max(...levels)).toBeLessThan(40);
  });

  it.each(['page/sources/1', '', 'x'.repeat(100), `1${'A'.repeat(60)}`, `2${'A'.repeat(60)}`])(
    'says the same of one it does not know: %j',
    async (id) => {
      const { done, text } = await press(id);
      expect(done).toMatchObject([['reply', { flags: ALONE }]]);
      expect(text).toContain('Please ask again');
    },
  );

  it.each([
    ['quotations', ['99']],
    ['more-quotations', []],
    ['pick', ['-1']],
    ['pick', undefined],
    ['page', undefined],
  ] as const)('is calm about what it never offered: %s %j', async (action, values) => {
    const { done, levels } = await press(idOf(action, 9_999), values ? { values } : {});
    expect(done).toHaveLength(1);
    expect(Math.max(...levels)).toBeLessThan(50);
  });

  it('is answered, without an error, whatever its custom id, signed or not', async () => {
    const command = fc.oneof(fc.constantFrom(...commands.map(({ payload }) => payload.name)), anyText);
    const signed = fc
      .record({
        action: fc.constantFrom(
          'page' as const,
          'quotations' as const,
          'more-quotations' as const,
          'share' as const,
          'pick' as const,
        ),
        number: fc.oneof(fc.nat(), fc.integer()),
        fingerprint: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.string()),
        command,
        options: fc.dictionary(
          fc.constantFrom('question', 'council', 'area', 'shown', 'words', '__proto__'),
          anyText,
        ),
      })
      .map(({ fingerprint, ...state }) => {
        const own = fingerprint ?? fingerprintOf(state.command, state.options);
        return ids.write({ ...state, fingerprint: own }) ?? 'too long';
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(signed, anyText, fc.base64String()),
        fc.array(fc.string()),
        async (id, values) => {
          const { done, levels } = await press(id, { values });
          expect(done.length).toBeGreaterThan(0);
          expect(Math.max(...levels)).toBeLessThan(50);
        },
      ),
      { numRuns: 200 },
    );
  });
});
