import type { Message } from '../shapes.ts';
import { focusOn } from './dom.ts';
import { type MessageActions, viewMessage } from './message-view.ts';

/** The messages of the channel, the latest last. */
export interface MessageList {
  /** Shows a message, or shows it anew where it stands. */
  readonly put: (message: Message) => void;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

/** Below this many pixels from the end, the list follows what is added. */
const NEAR = 80;

/** The list in an element that scrolls, whose messages stand in `root`. */
export function createMessageList(
  scroller: HTMLElement,
  root: HTMLElement,
  actions: MessageActions,
): MessageList {
  const goToEnd = followEnd(scroller, root);
  const shown = new Map<string, HTMLElement>();

  const put = (message: Message) => {
    const before = shown.get(message.id);
    const view = viewMessage(message, actions);
    const focused = before && focusedLabel(before);
    shown.set(message.id, view);
    if (before) before.replaceWith(view);
    else root.append(view);
    if (focused !== undefined) refocus(view, focused);
    // Every new message is the person's, or answers what they did.
    if (!before) goToEnd();
  };
  return {
    put,
    remove: (id) => {
      const view = shown.get(id);
      if (view?.contains(document.activeElement)) scroller.focus();
      view?.remove();
      shown.delete(id);
    },
    clear: () => {
      for (const view of shown.values()) view.remove();
      shown.clear();
    },
  };
}

/** What is named on the control with the focus; `undefined` where the focus is elsewhere. */
function focusedLabel(view: HTMLElement): string | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && view.contains(active)
    ? (active.textContent ?? '').trim()
    : undefined;
}

/** A message that was shown anew keeps the focus: on the same control, else on itself. */
function refocus(view: HTMLElement, label: string): void {
  const controls = [...view.querySelectorAll<HTMLElement>('discord-button, .select button')];
  void focusOn(controls.find(({ textContent }) => textContent?.trim() === label) ?? view);
}

/**
 * Whoever is at the end stays there while pictures load and messages change; whoever reads further up does, too.
 * Returns what goes to the end.
 */
function followEnd(scroller: HTMLElement, root: HTMLElement): () => void {
  let isAtEnd = true;
  let last = 0;
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR;
    // What grows below is nobody's scrolling: only the way up leaves the end.
    if (isNear || scrollTop < last) isAtEnd = isNear;
    last = scrollTop;
  });
  const observer = new ResizeObserver(() => {
    if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
  });
  observer.observe(root);
  observer.observe(scroller);
  return () => {
    isAtEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
  };
}
