import { type Component, FLAGS, type Message } from '../shapes.ts';
import { type Surroundings, viewComponent } from './components.ts';
import { element } from './dom.ts';
import { viewMarkdown } from './markdown-view.ts';

/** What a message does, besides what its components do. */
export interface MessageActions extends Omit<Surroundings, 'message' | 'used'> {
  readonly used: (message: Message, component: Component, values?: readonly string[]) => void;
  readonly openMenu: (message: Message, button: HTMLElement) => void;
  readonly dismiss: (message: Message) => void;
}

/** A message as Discord shows it. */
export function viewMessage(message: Message, actions: MessageActions): HTMLElement {
  const { id, author, flags, timestamp } = message;
  const time = new Date(timestamp);
  const isPrivate = (flags & FLAGS.ephemeral) !== 0;
  return element(
    'discord-message',
    {
      id: `message-${id}`,
      role: 'article',
      tabindex: '-1',
      'aria-label': `${author.username}, ${sayClock(time)}${isPrivate ? ', only you can see this' : ''}`,
      author: author.username,
      avatar: author.bot ? '/bot.svg' : '/you.svg',
      bot: author.bot === true,
      // Not the library's own mark, whose "Dismiss message" cannot be reached with the keyboard.
      'data-private': isPrivate,
      timestamp: `Today at ${sayClock(time)}`,
    },
    ...viewUsed(message),
    ...(message.content === ''
      ? []
      : [element('div', { class: 'text' }, ...viewMarkdown(message.content, actions.names))]),
    viewMore(message, actions),
    element('div', { slot: 'components', class: 'components' }, ...viewBody(message, actions)),
  );
}

function viewBody(message: Message, actions: MessageActions): readonly HTMLElement[] {
  const { flags, components } = message;
  const around: Surroundings = {
    ...actions,
    message: message.id,
    used: (component, values) => actions.used(message, component, values),
  };
  const loading = (flags & FLAGS.loading) !== 0;
  return [
    ...(loading ? [element('p', { class: 'loading' }, `${message.author.username} is thinking…`)] : []),
    ...components.map((component) => viewComponent(component, around)),
    ...((flags & FLAGS.ephemeral) !== 0 ? [viewPrivate(message, actions)] : []),
  ];
}

/** Which command the message answers, as Discord says above it. */
function viewUsed({ interaction_metadata: used }: Message): readonly HTMLElement[] {
  if (used?.name === undefined) return [];
  const by = { author: used.user.username, avatar: '/you.svg', command: used.name };
  return [element('discord-command', { slot: 'reply', ...by })];
}

function viewPrivate(message: Message, { dismiss }: MessageActions): HTMLElement {
  const button = element('button', { type: 'button', class: 'dismiss' }, 'Dismiss message');
  button.addEventListener('click', () => dismiss(message));
  return element('p', { class: 'private' }, 'Only you can see this • ', button);
}

function viewMore(message: Message, { openMenu }: MessageActions): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      slot: 'reply',
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': 'What can be done with this message',
    },
    '⋯',
  );
  button.addEventListener('click', () => openMenu(message, button));
  return button;
}

function sayClock(time: Date): string {
  return time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
