import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { createCustomIds } from '../../src/discord/custom-id.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import type { Library } from '../../src/library/library.ts';
import { exampleInteraction } from '../discord/interaction.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { ensure } from './ensure.ts';
import type { Target } from './target.ts';

/** Custom ids that are nearly ours: cut, spliced, with bits turned, signed with another secret. */
export function controlTargets(library: Library): readonly Target[] {
  const { log, text: logged } = memoryLog();
  const dispatch = createDispatch({ library: () => library, commands, log, secret: 'secret' });
  const ours = createCustomIds('secret');
  const theirs = createCustomIds('another secret');
  const state = fc.record({
    action: fc.constantFrom(
      'page' as const,
      'quotations' as const,
      'share' as const,
      'pick' as const,
      'more-quotations' as const,
    ),
    number: fc.nat(20),
    fingerprint: fc.constant('abcdef'),
    command: fc.constantFrom('ask', 'ratings', 'knowledge', 'constructor'),
    options: fc.constantFrom(
      { question: 'What was it rated?' },
      { question: 'Who said so?', source: 'x' },
      {},
    ),
  });
  const forged = fc
    .record({ one: state, other: state, at: fc.nat(99), bit: fc.nat(7), how: fc.nat(3) })
    .map(({ one, other, at, bit, how }) => {
      const id = ours.write(one) ?? '';
      if (how === 0) return id.slice(0, at % id.length);
      if (how === 1) return `${id.slice(0, 12)}${(ours.write(other) ?? '').slice(12)}x`;
      if (how === 2) return theirs.write(one) ?? '';
      const bytes = Buffer.from(id.slice(1), 'base64url');
      bytes.writeUInt8((bytes.at(at % bytes.length) ?? 0) ^ (1 << bit), at % bytes.length);
      return id.charAt(0) + bytes.toString('base64url');
    });
  return [
    {
      name: 'a forged custom id',
      runs: 200,
      property: fc.asyncProperty(
        forged,
        fc.array(fc.string(), { maxLength: 3 }),
        async (customId, values) => {
          ensure(ours.read(customId) === undefined, `taken for ours: ${customId}`);
          const { interaction, done } = exampleInteraction({ customId, values });
          await dispatch.control(interaction);
          ensure(done.length === 1, `answered ${done.length} times`);
          ensure(JSON.stringify(done).includes('Please ask again'), JSON.stringify(done));
          ensure(!/"level":(?:50|60)/.test(logged()), 'logged as an error');
        },
      ),
    },
  ];
}
