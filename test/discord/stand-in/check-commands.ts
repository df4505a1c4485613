import type { Command } from './shapes.ts';

const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;

function checkText(what: string, name: string, description: string): readonly string[] {
  return [
    ...(NAME.test(name) ? [] : [`${what} name ${name}`]),
    ...(description.length >= 1 && description.length <= 100 ? [] : [`${what} ${name}: description`]),
  ];
}

/** A command on a message has a name to be read, and nothing else. */
function checkMessageCommand({ name, description, options }: Command): readonly string[] {
  return [
    ...(/^\S(?:.{0,30}\S)?$/u.test(name) ? [] : [`message command name ${name}`]),
    ...(description === '' && options.length === 0
      ? []
      : [`message command ${name}: description or options`]),
  ];
}

function sizeOf({ name, description, options }: Command): number {
  const texts = [
    name,
    description,
    ...options.flatMap((option) => [
      option.name,
      option.description,
      ...(option.choices ?? []).flatMap((choice) => [choice.name, String(choice.value)]),
    ]),
  ];
  return texts.join('').length;
}

function requiredAfterOptional({ options }: Command): boolean {
  const firstOptional = options.findIndex(({ required }) => !required);
  return firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
}

/** What Discord refuses in commands and its published schemas do not know. */
export function checkCommands(commands: readonly Command[]): readonly string[] {
  const names = commands.map(({ name, type }) => `${type} ${name}`);
  const count = (wanted: number) => commands.filter(({ type }) => type === wanted).length;
  return [
    ...(new Set(names).size < names.length ? ['two commands of one name'] : []),
    ...(count(1) > 100 ? ['more than 100 commands'] : []),
    ...(count(3) > 15 ? ['more than 15 commands on messages'] : []),
    ...commands.flatMap((command) => [
      ...(command.type === 3
        ? checkMessageCommand(command)
        : checkText('command', command.name, command.description)),
      ...command.options.flatMap((option) => checkText('option', option.name, option.description)),
      ...(sizeOf(command) > 8000 ? [`command ${command.name}: more than 8,000 characters`] : []),
      ...(requiredAfterOptional(command)
        ? [`command ${command.name}: a required option after an optional one`]
        : []),
    ]),
  ];
}
