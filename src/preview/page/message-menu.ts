import type { Message, RegisteredCommand } from '../shapes.ts';
import { element } from './dom.ts';

/** The menu of a message: the commands that apps have on messages. Returns what opens it at a button. */
export function createMessageMenu(
  commands: () => readonly RegisteredCommand[],
  use: (command: RegisteredCommand, message: Message) => void,
): (message: Message, button: HTMLElement) => void {
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': 'Apps', popover: 'auto' });
  document.body.append(menu);
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll('button')];
    const at = items.findIndex((item) => item.matches(':focus'));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Tab') menu.hidePopover();
    if (step === 0) return;
    event.preventDefault();
    items.at((at + step) % items.length)?.focus();
  });
  return (message, button) => {
    const items = commands().map((command) => {
      const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, command.name);
      item.addEventListener('click', () => {
        menu.hidePopover();
        use(command, message);
      });
      return item;
    });
    menu.replaceChildren(element('p', { role: 'presentation', class: 'head' }, 'Apps'), ...items);
    const close = () => {
      button.setAttribute('aria-expanded', String(menu.matches(':popover-open')));
      if (!menu.matches(':popover-open')) menu.removeEventListener('toggle', close);
    };
    menu.addEventListener('toggle', close);
    menu.showPopover();
    place(menu, button);
    items[0]?.focus();
  };
}

/** Below the button, within the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const below = at.bottom + menu.offsetHeight < innerHeight;
  menu.style.top = `${below ? at.bottom : at.top - menu.offsetHeight}px`;
  menu.style.left = `${Math.max(8, Math.min(at.right, innerWidth - 8) - menu.offsetWidth)}px`;
}
