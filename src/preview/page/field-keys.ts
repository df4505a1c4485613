import { element } from './dom.ts';
import type { Listbox } from './listbox.ts';

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
