import type { Choice, CommandOption } from '../shapes.ts';
import { element } from './dom.ts';
import { valuesOf } from './invocations.ts';
import { combobox, followKeys, type Listbox } from './listbox.ts';

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

/** The field of one option. */
export interface Field {
  readonly option: CommandOption;
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly value: () => string;
}

/** A field for an option, with the values that the bot suggests while it is being typed. */
export function createField(
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
  let picked: string | undefined;
  let asked = 0;

  const show = (choices: readonly Choice[]) =>
    list.show(
      input,
      choices.map(({ name, value }) => ({
        label: name,
        take: () => {
          picked = value;
          input.value = name;
          done();
        },
      })),
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
    // What was suggested for something else must not be taken for this.
    list.hide();
    void offer();
  });
  input.addEventListener('focus', () => {
    say(option.description);
    void offer();
  });
  followKeys(input, list, () => void offer(), remove);
  const value = () =>
    picked ??
    fixed.find(({ name }) => name.toLowerCase() === input.value.toLowerCase())?.value ??
    input.value.trim();
  return { option, root, input, value };
}
