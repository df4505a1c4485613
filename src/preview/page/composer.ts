import type { Outcome, RegisteredCommand } from '../shapes.ts';
import { type CommandFields, createCommandFields } from './command-fields.ts';
import type { Connection } from './connection.ts';
import { element } from './dom.ts';
import { commandData, type Invocation, invocationsOf, matching } from './invocations.ts';
import { combobox, createListbox, followKeys } from './listbox.ts';

/** The command that a bare question stands for. */
const ASK = '/ask';

const COMMAND = 2;
const AUTOCOMPLETE = 4;

/** The message box: a bare question, or a slash command with its options, as in Discord. Returns what tells it the commands. */
export function createComposer(
  form: HTMLFormElement,
  { use, write }: Connection,
  say: (text: string) => void,
): (commands: readonly RegisteredCommand[]) => void {
  let invocations: readonly Invocation[] = [];
  let chosen: CommandFields | undefined;
  const list = createListbox('choices', 'Suggestions');
  const input = combobox('Ask a question, or type / for the commands');
  input.id = 'say';
  input.placeholder = 'Ask, or type / for commands';
  const box = element('div', { class: 'box' });
  const hint = element('p', { class: 'hint', 'aria-live': 'polite' });
  const send = element('button', { type: 'submit', class: 'send' }, 'Send');
  form.append(list.root, hint, box);

  const idle = () => {
    chosen = undefined;
    hint.textContent = '';
    list.hide();
    input.value = '';
    box.replaceChildren(input, send);
    input.focus();
  };
  const choose = (invocation: Invocation, text = '') => {
    chosen = createCommandFields(invocation, {
      list,
      send,
      suggest: async (data) => (await use({ type: AUTOCOMPLETE, data })).choices ?? [],
      leave: idle,
      say: (words) => {
        hint.textContent = words;
      },
    });
    box.replaceChildren(...chosen.views, send);
    hint.textContent = invocation.description;
    chosen.begin(text);
  };
  const offer = () => {
    const typed = input.value;
    if (!typed.startsWith('/')) return list.hide();
    // Typed out, with a space behind it, it is chosen.
    const whole = invocations.find(({ title }) => typed.startsWith(`${title} `));
    if (whole) return choose(whole, typed.slice(whole.title.length + 1));
    const items = matching(typed, invocations).map((one) => ({
      label: one.title,
      description: one.description,
      take: () => choose(one),
    }));
    list.show(input, items, 0);
  };
  const ask = async (question: string): Promise<Outcome> => {
    const command = invocations.find(({ title }) => title === ASK);
    const [option] = command?.options ?? [];
    if (!command || !option) return { failure: `There is no command ${ASK}` };
    const { max_length: longest = 2_000 } = option;
    if (question.length > longest) return { failure: `A question has at most ${longest} characters` };
    await write(question);
    return use({ type: COMMAND, data: commandData(command, [{ option, value: question }]) });
  };
  const submit = async () => {
    const text = input.value.trim();
    const data = chosen?.data();
    if (chosen ? data === undefined : text === '') return;
    if (!chosen && text.startsWith('/')) return say('There is no such command; / lists them');
    idle();
    say('');
    const { failure } = data ? await use({ type: COMMAND, data }) : await ask(text);
    if (failure !== undefined) say(failure);
  };

  input.addEventListener('input', offer);
  followKeys(input, list, offer, () => {});
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && chosen && !list.isOpen()) idle();
  });
  idle();
  return (commands) => {
    invocations = invocationsOf(commands);
  };
}
