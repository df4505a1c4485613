import type { Choice, CommandOption, RegisteredCommand } from '../shapes.ts';

/** A slash command as it can be chosen: one of its subcommands, where it has any. */
export interface Invocation {
  /** As it is typed, such as `/knowledge reload`. */
  readonly title: string;
  readonly description: string;
  readonly command: RegisteredCommand;
  readonly subcommand?: CommandOption;
  readonly options: readonly CommandOption[];
}

/** An option with its value: what was typed, or what was picked. */
export interface Given {
  readonly option: CommandOption;
  readonly value: string;
}

const SUBCOMMAND = 1;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;

/** Every slash command, in the order in which they are registered. */
export function invocationsOf(commands: readonly RegisteredCommand[]): readonly Invocation[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap((command): readonly Invocation[] => {
      const { name, description, options } = command;
      const subcommands = options.filter(({ type }) => type === SUBCOMMAND);
      if (subcommands.length === 0) return [{ title: `/${name}`, description, command, options }];
      return subcommands.map((subcommand) => ({
        title: `/${name} ${subcommand.name}`,
        description: subcommand.description,
        command,
        subcommand,
        options: subcommand.options ?? [],
      }));
    });
}

/** Those that what is typed after the slash may mean, those that begin with it first. */
export function matching(typed: string, invocations: readonly Invocation[]): readonly Invocation[] {
  const sought = typed.toLowerCase();
  const begin = invocations.filter(({ title }) => title.startsWith(sought));
  const hold = invocations.filter((one) => !begin.includes(one) && one.title.includes(sought.slice(1)));
  return [...begin, ...hold];
}

/** The values that an option takes and no other; none where anything can be typed. */
export function valuesOf({ type, choices = [] }: CommandOption): readonly Choice[] {
  return type === BOOLEAN ? ['True', 'False'].map((name) => ({ name, value: name.toLowerCase() })) : choices;
}

/** The data of Discord's interaction; `focused` is the option that is being typed. */
export function commandData(
  { command, subcommand }: Invocation,
  given: readonly Given[],
  focused?: CommandOption,
): object {
  const options = given.map(({ option, value }) => ({
    name: option.name,
    type: option.type,
    value: option === focused ? value : typed(option, value),
    ...(option === focused ? { focused: true } : {}),
  }));
  const { id, name, type } = command;
  const whole = subcommand ? [{ name: subcommand.name, type: SUBCOMMAND, options }] : options;
  return { id, name, type, options: whole };
}

function typed({ type }: CommandOption, value: string): string | number | boolean {
  if (type === BOOLEAN) return value === 'true';
  return type === INTEGER || type === NUMBER ? Number(value) : value;
}
