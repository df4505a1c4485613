import type { Component } from '../shapes.ts';
import { element } from './dom.ts';
import { type Names, viewMarkdown } from './markdown-view.ts';
import { viewSelect } from './select-menu.ts';

/** What a message's components need of the page. */
export interface Surroundings {
  /** The message's id. */
  readonly message: string;
  readonly names: Names;
  /** A button was pressed, or values were chosen from a menu. */
  readonly used: (component: Component, values?: readonly string[]) => void;
  /** A picture was asked for in full. */
  readonly enlarge: (url: string, alt: string) => void;
}

const STYLES = ['', 'primary', 'secondary', 'success', 'destructive', 'secondary'] as const;

/** Discord's numbers of what this page shows. */
const TYPE = {
  row: 1,
  button: 2,
  select: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

/** A component as Discord shows it; what this page does not know is named, so that it is not missed. */
export function viewComponent(component: Component, around: Surroundings): HTMLElement {
  const inner = () => (component.components ?? []).map((one) => viewComponent(one, around));
  switch (component.type) {
    case TYPE.container:
      return viewContainer(component, inner());
    case TYPE.text:
      return element('div', { class: 'text' }, ...viewMarkdown(component.content ?? '', around.names));
    case TYPE.separator:
      return element('hr', { class: component.divider === false ? 'space' : 'line' });
    case TYPE.row:
      return element('discord-action-row', {}, ...inner());
    case TYPE.button:
      return viewButton(component, around);
    case TYPE.select:
      return viewSelect(component, `menu-${around.message}-${component.custom_id ?? ''}`, (values) =>
        around.used(component, values),
      );
    case TYPE.gallery:
      return element(
        'div',
        { class: 'gallery' },
        ...(component.items ?? []).map(({ media, description }) =>
          viewPicture(media.url, description ?? '', around),
        ),
      );
    case TYPE.section:
      return element(
        'div',
        { class: 'section' },
        element('div', {}, ...inner()),
        ...(component.accessory ? [viewAccessory(component.accessory, around)] : []),
      );
    case TYPE.thumbnail:
      return viewPicture(component.media?.url ?? '', component.description ?? '', around);
    default:
      return element(
        'p',
        { class: 'unknown' },
        `(component ${component.type}, which this page does not show)`,
      );
  }
}

function viewContainer({ accent_color: accent }: Component, children: readonly HTMLElement[]): HTMLElement {
  const container = element('div', { class: 'container' }, ...children);
  if (typeof accent === 'number') {
    container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return container;
}

/** The library's buttons want a row around them. */
function viewAccessory(accessory: Component, around: Surroundings): HTMLElement {
  const view = viewComponent(accessory, around);
  return accessory.type === TYPE.button ? element('discord-action-row', {}, view) : view;
}

function viewButton(component: Component, { used }: Surroundings): HTMLElement {
  const { label = '', style = 2, url, disabled = false } = component;
  const leads = url !== undefined && /^https?:\/\//i.test(url);
  const button = element(
    'discord-button',
    { type: STYLES[style] || 'secondary', url: leads ? url : undefined, disabled },
    label,
  );
  if (!leads && !disabled) button.addEventListener('click', () => used(component));
  return button;
}

function viewPicture(url: string, alt: string, { enlarge }: Surroundings): HTMLElement {
  // Only this server's pictures: a page that works offline asks nobody else.
  if (!url.startsWith('/attachments/'))
    return element('p', { class: 'unknown' }, alt || 'A picture from elsewhere');
  const picture = element('img', { src: url, alt });
  const button = element('button', { type: 'button', 'aria-label': 'Show the picture in full' }, '⤢');
  for (const part of [picture, button]) part.addEventListener('click', () => enlarge(url, alt));
  return element('div', { class: 'picture' }, picture, button);
}
