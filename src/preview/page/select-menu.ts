import type { Component } from '../shapes.ts';
import { element } from './dom.ts';
import { createListbox } from './listbox.ts';

/** Pixels that a list may need below its field. */
const ROOM = 280;

/**
 * A menu of one choice. The component library has one too, but it cannot be used with the keyboard or heard by those
 * who use a screen reader. `id` is unique in the page.
 */
export function viewSelect(
  { placeholder, options = [], disabled }: Component,
  id: string,
  chosen: (values: readonly string[]) => void,
): HTMLElement {
  const label = placeholder ?? 'Make a selection';
  const list = createListbox(id, label);
  const field = element(
    'button',
    {
      type: 'button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': label,
      disabled,
    },
    label,
  );
  field.setAttribute('aria-controls', list.root.id);
  const open = () => {
    const { bottom } = field.getBoundingClientRect();
    list.root.classList.toggle('above', bottom + ROOM > innerHeight);
    const items = options.map(({ label, value, description }) => ({
      label,
      description,
      take: () => chosen([value]),
    }));
    list.show(field, items, 0);
  };
  field.addEventListener('click', () => (list.isOpen() ? list.hide() : open()));
  field.addEventListener('blur', () => list.hide());
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (!list.isOpen()) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      open();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') list.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' || key === ' ') list.pick(true);
    else if (key === 'Escape') list.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return element('div', { class: 'select' }, field, list.root);
}
