import { COMPONENTS_V2, type Component, EPHEMERAL, flatten, type Message } from './shapes.ts';

const SELECT = new Set([3, 5, 6, 7, 8]);

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function checkButton({ url, custom_id, label }: Component): readonly string[] {
  return [
    ...((url === undefined) === (custom_id === undefined)
      ? ['a button needs either an address or a custom id']
      : []),
    ...(label === undefined || label === '' ? ['a button without label'] : []),
  ];
}

/** What Discord refuses in a message and its published schemas do not know; and pings, which this bot must not allow. */
export function checkMessage(message: Message): readonly string[] {
  const all = flatten(message.components);
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const v2 = (message.flags & COMPONENTS_V2) !== 0;
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const empty = !message.content && !message.embeds?.length && all.length === 0;
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(text > 4000 ? [`${text} characters of text displays`] : []),
    ...(v2 && (message.content || message.embeds?.length || message.poll)
      ? ['content beside Components V2']
      : []),
    ...(!v2 && all.some(({ type }) => type >= 9) ? ['Components V2 without the flag'] : []),
    ...repeated(ids).map((id) => `custom id ${id} twice`),
    ...(empty ? ['an empty message'] : []),
    ...all.filter(({ type }) => type === 2).flatMap(checkButton),
    ...all
      .filter(({ type, custom_id }) => SELECT.has(type) && !custom_id)
      .map(() => 'a select menu without id'),
    ...(message.allowed_mentions?.parse?.length === 0 ? [] : ['a reply that may ping']),
  ];
}

/** What Discord refuses in a deferral: anything but the ephemeral flag. */
export function checkDeferral(message: Message | undefined): readonly string[] {
  if (!message) return [];
  return (message.flags & ~EPHEMERAL) === 0 && message.components.length === 0
    ? []
    : ['a deferral that carries more than the ephemeral flag'];
}
