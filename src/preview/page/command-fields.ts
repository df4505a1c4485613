import type { CommandOption } from '../shapes.ts';
import { element } from './dom.ts';
import { commandData, type Given, type Invocation } from './invocations.ts';
import { combobox, followKeys } from './listbox.ts';
import { createField, type Field, type FieldParts } from './option-field.ts';

/** A command that was chosen, with a field for each of its options that is filled in. */
export interface CommandFields {
  readonly views: readonly HTMLElement[];
  readonly begin: (text: string) => void;
  /** The data of the interaction; `undefined` where a required option is missing, which then has the focus. */
  readonly data: () => object | undefined;
}

/** Fields for a command: those of required options at once, further ones as they are asked for. */
export function createCommandFields(invocation: Invocation, parts: FieldParts): CommandFields {
  const { list, leave, say } = parts;
  const fields: Field[] = [];
  const holder = element('span', { class: 'fields' });
  const next = combobox(`More options of ${invocation.title}`);
  next.classList.add('next');

  const given = (): readonly Given[] =>
    fields.flatMap(({ option, value }) => (value() === '' ? [] : [{ option, value: value() }]));
  const left = () => invocation.options.filter((option) => !fields.some((field) => field.option === option));

  const offerOptions = () => {
    const found = left().filter(({ name }) => name.startsWith(next.value.trim().toLowerCase()));
    const items = found.map((option) => ({
      label: option.name,
      description: option.description,
      take: () => {
        next.value = '';
        add(option).input.focus();
      },
    }));
    list.show(next, items);
  };
  const goOn = () => {
    if (left().length > 0) next.focus();
    else (fields.at(-1)?.input ?? parts.send).focus();
  };

  const add = (option: CommandOption): Field => {
    const field = createField(option, parts, {
      given: () => commandData(invocation, withFocused(given(), field), option),
      done: goOn,
      remove: () => {
        if (option.required) return leave();
        fields.splice(fields.indexOf(field), 1);
        field.root.remove();
        next.hidden = false;
        goOn();
      },
    });
    fields.push(field);
    holder.append(field.root);
    next.hidden = left().length === 0;
    return field;
  };

  next.addEventListener('input', offerOptions);
  next.addEventListener('focus', () => {
    const names = left().map(({ name }) => name);
    say(names.length > 0 ? `Optional: ${names.join(', ')}` : '');
  });
  followKeys(next, list, offerOptions, () => {
    const last = fields.at(-1);
    if (last) last.input.focus();
    else leave();
  });
  for (const option of invocation.options.filter(({ required }) => required)) add(option);
  next.hidden = left().length === 0;

  const title = element('span', { class: 'command' }, invocation.title);
  return {
    views: [title, holder, next],
    begin: (text) => {
      const [first] = fields;
      if (first && text !== '') first.input.value = text;
      if (first) return first.input.focus();
      goOn();
      if (left().length > 0) offerOptions();
    },
    data: () => {
      const missing = fields.find((field) => field.option.required && field.value() === '');
      if (!missing) return commandData(invocation, given());
      missing.input.setAttribute('aria-invalid', 'true');
      missing.input.focus();
      say('This option is required. Specify a value.');
      return undefined;
    },
  };
}

function withFocused(given: readonly Given[], { option, value }: Field): readonly Given[] {
  return given.some((one) => one.option === option) ? given : [...given, { option, value: value() }];
}
