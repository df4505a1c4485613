import { MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { commands, messageCommands } from '../../commands/index.ts';
import { answer } from '../../src/answers/answer-question.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import type { DiscordMessage, ReplyMessage } from '../../src/discord/message.ts';
import { renderReply } from '../../src/discord/render.ts';
import type { Library } from '../../src/library/library.ts';
import { soundCheck } from '../answers/sound.ts';
import { readAsDiscord } from '../discord/discord-markdown.ts';
import { exampleInteraction } from '../discord/interaction.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { seen } from '../discord/seen.ts';
import { ensure } from './ensure.ts';
import type { Target } from './target.ts';
import { anyTyped } from './texts.ts';

/** Constructs that nothing of ours ever writes: where they appear, somebody's text took effect. */
const FOREIGN = [
  'mention',
  'emoji',
  'time',
  'command or guide',
  'code block',
  'spoiler',
  'invitation',
  'struck',
  'address',
];

/** Questions, values of options and messages of others, from what Discord sends to what it is given back. */
export function questionTargets(library: Library): readonly Target[] {
  const words = [...new Set(library.articles.flatMap(({ text }) => text.split(/\s+/)))];
  const typed = anyTyped(words);
  const expectSound = soundCheck(library);
  const { log, text: logged } = memoryLog();
  // Pictures have tests of their own, and take longer than everything else together.
  const gallery = { hasPictures: () => false, pictures: async () => [] };
  const dispatch = createDispatch({ library: () => library, commands, log, secret: 'secret', gallery });
  const options = commands.flatMap(({ payload }) =>
    (payload.options ?? []).flatMap(({ name, type }) =>
      type === 3 ? [{ command: payload.name, name }] : [],
    ),
  );
  return [
    {
      name: 'a question',
      runs: 40,
      property: fc.property(typed, (question) => expectSound(answer(library, question))),
    },
    {
      name: 'any option of any command',
      runs: 60,
      property: fc.asyncProperty(
        fc.constantFrom(...options),
        typed,
        typed,
        async ({ command, name }, value, other) => {
          const given = { question: other.slice(0, 300), words: other, [name]: value };
          const { interaction, done } = exampleInteraction({ commandName: command, options: given });
          await dispatch.command(interaction);
          // With a picture it is deferred first, and edited in.
          const message = done.at(-1)?.[1] ?? {};
          ensure('allowedMentions' in message, `no message: ${JSON.stringify(done)}`);
          ensureHarmless(message);
        },
      ),
    },
    {
      name: 'a message to check',
      runs: 25,
      property: fc.property(typed, (message) => {
        for (const command of messageCommands) ensureHarmless(renderReply(command.reply(library, message)));
      }),
    },
    {
      name: 'the log, which holds nothing that was asked',
      runs: 5,
      property: fc.asyncProperty(fc.stringMatching(/^[a-z]{12}$/), async (word) => {
        const { interaction } = exampleInteraction({ options: { question: `What did ${word} say?` } });
        await dispatch.command(interaction);
        ensure(!logged().includes(word), 'the question stands in the log');
      }),
    },
  ];
}

/** Discord takes it, it pings nobody, and nothing in it has an effect that is not ours. */
function ensureHarmless({ components, allowedMentions }: DiscordMessage | ReplyMessage): void {
  const { texts } = seen({ components, allowedMentions, flags: MessageFlags.IsComponentsV2 });
  ensure(allowedMentions.parse.length === 0, 'mentions are parsed');
  for (const text of texts) {
    const found = readAsDiscord(text).constructs.filter((construct) => FOREIGN.includes(construct));
    ensure(found.length === 0, `${found.join(', ')} in ${JSON.stringify(text)}`);
  }
}
