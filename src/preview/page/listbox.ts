import { element, setAttributes } from './dom.ts';

export interface Item {
  readonly label: string;
  readonly description?: string | undefined;
  readonly take: () => void;
}

/** A list of choices below or above a field, which keeps the focus: the list follows the field's keys. */
export interface Listbox {
  readonly root: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows choices for a field. Nothing to show closes the list. */
  readonly show: (field: HTMLElement, items: readonly Item[], active?: number) => void;
  readonly hide: () => void;
  /** Makes the next or an earlier choice the active one. */
  readonly move: (by: number) => void;
  /** Takes the active choice, or the first one where `orFirst`; says whether there was one. */
  readonly pick: (orFirst: boolean) => boolean;
}

/** A list that is not shown yet. `id` is unique in the page. */
export function createListbox(id: string, label: string): Listbox {
  const root = element('div', { id, role: 'listbox', 'aria-label': label, class: 'listbox', hidden: true });
  let field: HTMLElement | undefined;
  let items: readonly Item[] = [];
  let active = -1;

  const mark = (index: number) => {
    active = index;
    root.childNodes.forEach((node, at) => {
      if (!(node instanceof HTMLElement)) return;
      node.setAttribute('aria-selected', String(at === index));
      if (at === index) node.scrollIntoView({ block: 'nearest' });
    });
    if (field) setAttributes(field, { 'aria-activedescendant': index < 0 ? undefined : `${id}-${index}` });
  };
  const hide = () => {
    root.hidden = true;
    root.replaceChildren();
    items = [];
    active = -1;
    if (field) setAttributes(field, { 'aria-expanded': 'false', 'aria-activedescendant': undefined });
  };
  const pickAt = (index: number): boolean => {
    const item = items[index];
    if (!item) return false;
    hide();
    item.take();
    return true;
  };
  const viewItem = (item: Item, index: number): HTMLElement => {
    const option = element(
      'div',
      { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'label' }, item.label),
      ...(item.description ? [element('span', { class: 'description' }, item.description)] : []),
    );
    // Not a click: the field must not lose the focus.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => pickAt(index));
    return option;
  };

  return {
    root,
    isOpen: () => !root.hidden,
    show: (to, choices, first = -1) => {
      hide();
      field = to;
      if (choices.length === 0) return;
      items = choices;
      root.replaceChildren(...choices.map(viewItem));
      root.hidden = false;
      setAttributes(to, { 'aria-expanded': 'true', 'aria-controls': id });
      mark(first);
    },
    hide,
    move: (by) => {
      if (items.length > 0)
        mark(active < 0 && by < 0 ? items.length - 1 : (active + by + items.length) % items.length);
    },
    pick: (orFirst) => pickAt(active < 0 && orFirst ? 0 : active),
  };
}

/** A field with a list of suggestions. */
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
 * the arrows (else the form is sent), Escape closes the list, as leaving the field does. `back` is Backspace in an empty
 * field.
 */
export function followKeys(input: HTMLInputElement, list: Listbox, open: () => void, back: () => void): void {
  input.addEventListener('blur', () => list.hide());
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
