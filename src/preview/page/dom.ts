/** Attributes by name; `true` sets one without a value, and `undefined` or `false` leaves it out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A new element. Text is text: there is no way to write markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Sets attributes, and takes away those without a value. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : value);
  }
}

/** The element of the page with this id; throws where index.html lacks it. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} #${id}`);
}

/** Folds a panel away until its button is pressed: `show` then fills it. Escape in it, or the button, folds it again. */
export function foldPanel(panel: HTMLElement, button: HTMLElement, show: () => Promise<void>): void {
  const toggle = () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (panel.hidden) button.focus();
    else void show().then(() => panel.focus());
  };
  button.addEventListener('click', toggle);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') toggle();
  });
}

/** Where the focus can be put in an element of the component library: its own control, once it is drawn. */
export async function focusOn(host: HTMLElement): Promise<void> {
  await customElements.whenDefined(host.localName).catch(() => undefined);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const inner = host.shadowRoot?.querySelector<HTMLElement>('button, a');
  (inner ?? host).focus();
}
