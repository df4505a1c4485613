import type { Command, CommandReply, MessageCommand } from '../commands/command.ts';
import type { Library } from '../library/library.ts';

type Values = ReadonlyMap<string, string>;

/**
 * Replies to one line as a person would type it in Discord: `/ask question: …`, `/sources`, or a bare question,
 * which means `/ask`. Never throws for any line; what a command throws passes through.
 */
export function replyToLine(line: string, commands: readonly Command[], library: Library): CommandReply {
  const [, name, rest = ''] = /^\s*\/(\S*)\s*(.*)$/s.exec(line) ?? [];
  const command = commands.find(({ payload }) => payload.name === (name?.toLowerCase() ?? 'ask'));
  if (command === undefined) return hint(sayUnknown(name ?? 'ask', commands));
  const names = (command.payload.options ?? []).map((option) => option.name);
  // In a bare question nothing is an option: "… what does private: mean".
  const values = name === undefined ? new Map([[names[0] ?? '', line.trim()]]) : readOptions(rest, names);
  return run(command, values, library);
}

/** The commands that begin like the line, for completion: complete lines, and the part that they complete. */
export function completeCommand(line: string, commands: readonly Command[]): [string[], string] {
  if (!line.startsWith('/')) return [[], line];
  return [commandNames(commands).filter((name) => name.startsWith(line)), line];
}

function run(command: Command, values: Values, library: Library): CommandReply {
  const { name, options = [] } = command.payload;
  const missing = options.find(
    (option) => 'required' in option && option.required && !values.has(option.name),
  );
  if (missing) return hint(`Type it like this: /${name} ${missing.name}: …`);
  return command.reply(library, {
    string: (option) => values.get(option),
    boolean: (option) => {
      const value = values.get(option);
      return value === undefined ? undefined : /^(?:true|yes|on)$/i.test(value);
    },
  });
}

const hint = (text: string): CommandReply => ({ type: 'hint', hint: { text, choices: [] } });

/** `name: value` pairs; text before the first one belongs to the first option, and a name counts once only. */
function readOptions(text: string, names: readonly string[]): Values {
  const values = new Map<string, string>();
  const close = (name: string | undefined, value: string) => {
    if (name !== undefined && value.trim() !== '') values.set(name, value.trim());
  };
  let name = names[0];
  let from = 0;
  for (const { 0: marker, 1: next = '', index } of text.matchAll(/(?<!\S)([\w-]+):/g)) {
    const value = text.slice(from, index);
    const isRepeat = values.has(next) || (next === name && value.trim() !== '');
    if (!names.includes(next) || isRepeat) continue;
    close(name, value);
    name = next;
    from = index + marker.length;
  }
  close(name, text.slice(from));
  return values;
}

function sayUnknown(name: string, commands: readonly Command[]): string {
  return `There is no command /${name}. There are: ${commandNames(commands).join(', ')}.`;
}

function commandNames(commands: readonly Command[]): readonly string[] {
  return commands.map(({ payload }) => `/${payload.name}`);
}

/** A command on a message as one that is typed with the message's words: `/check message: …`. */
export function typedMessageCommand({ payload, typedAs, reply }: MessageCommand): Command {
  return {
    payload: {
      name: typedAs,
      description: payload.name,
      options: [{ type: 3, name: 'message', description: 'The words of the message', required: true }],
    },
    reply: (library, { string }) => reply(library, string('message') ?? ''),
  };
}
