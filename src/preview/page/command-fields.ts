import type { Choice, CommandOption } from '../shapes.ts';
import { element } from './dom.ts';
import { commandData, type Given, type Invocation, valuesOf } from './invocations.ts';
import type { Item, Listbox } from './listbox.ts';

/** What a command's fields need of the message box. */
export interface FieldParts {
  readonly list: Listbox;
  /** The button that sends. */
  readonly send: HTMLElement;
  /** Asks the bot for values of the option that is being typed. */
  readonly suggest: (data: object) => Promise<readonly Choice[]>;
  /** Gives the command up. */
  readonly leave: () => void;
  readonly say: (text: string) => void;
}

/** A command that was chosen, with a field for each of its options that is filled in. */
export interface CommandFields {
  readonly views: readonly HTMLElement[];
  readonly begin: (text: string) => void;
  /** The data of the interaction; `undefined` where a required option is missing, which then has the focus. */
  readonly data: () => object | undefined;
}

interface Field {
  readonly option: CommandOption;
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly value: () => string;
}

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
    const items = found.map(({ name, description }) => ({ label: name, value: name, description }));
    list.show(next, items, ({ value }) => {
      const option = found.find(({ name }) => name === value);
      next.value = '';
      if (option) add(option).input.focus();
    });
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
  next.addEventListener('blur', () => list.hide());
  next.addEventListener('focus', () =>
    say(
      left().length > 0
        ? `Optional: ${left()
            .map(({ name }) => name)
            .join(', ')}`
        : '',
    ),
  );
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

function createField(
  option: CommandOption,
  { list, suggest, say }: FieldParts,
  {
    given,
    done,
    remove,
  }: { readonly given: () => object; readonly done: () => void; readonly remove: () => void },
): Field {
  const input = combobox(`${option.name}: ${option.description}`, option.max_length);
  const root = element('label', { class: 'field' }, element('span', {}, option.name), input);
  const fixed = valuesOf(option);
  let picked: Item | undefined;
  let asked = 0;

  const show = (choices: readonly Choice[]) =>
    list.show(
      input,
      choices.map(({ name, value }) => ({ label: name, value })),
      (item) => {
        picked = item;
        input.value = item.label;
        done();
      },
    );
  const offer = async () => {
    if (fixed.length > 0)
      return show(fixed.filter(({ name }) => name.toLowerCase().startsWith(input.value.toLowerCase())));
    if (!option.autocomplete) return;
    asked += 1;
    const mine = asked;
    const choices = await suggest(given());
    // What was typed meanwhile asks again.
    if (mine === asked && document.activeElement === input) show(choices);
  };
  input.addEventListener('input', () => {
    input.removeAttribute('aria-invalid');
    picked = undefined;
    void offer();
  });
  input.addEventListener('focus', () => {
    say(option.description);
    void offer();
  });
  input.addEventListener('blur', () => list.hide());
  followKeys(input, list, () => void offer(), remove);
  const value = () =>
    picked?.value ??
    fixed.find(({ name }) => name.toLowerCase() === input.value.toLowerCase())?.value ??
    input.value.trim();
  return { option, root, input, value };
}

export function combobox(label: string, longest?: number): HTMLInputElement {
  return element('input', {
    type: 'text',
    role: 'combobox',
    'aria-label': label,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'choices',
    spellcheck: 'false',
    maxlength: longest === undefined ? undefined : String(longest),
  });
}

/**
 * The keys of a field with a list: arrows choose, Tab takes the choice or the first, Enter takes what was chosen with
 * the arrows (else the form is sent), Escape closes the list. `back` is Backspace in an empty field.
 */
export function followKeys(input: HTMLInputElement, list: Listbox, open: () => void, back: () => void): void {
  input.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    const wasOpen = list.isOpen();
    if (key === 'Backspace' && input.value === '') back();
    else if (key === 'ArrowDown' && !wasOpen) open();
    else if (wasOpen && (key === 'ArrowDown' || key === 'ArrowUp')) list.move(key === 'ArrowDown' ? 1 : -1);
    else if (wasOpen && key === 'Escape') list.hide();
    else if (
      !(wasOpen && ((key === 'Tab' && !shiftKey && list.pick(true)) || (key === 'Enter' && list.pick(false))))
    )
      return;
    event.preventDefault();
  });
}
