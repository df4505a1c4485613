import { explain } from '../answers/explain.ts';
import { DISCORD_SAYS } from '../discord/wording.ts';
import type { Library } from '../library/library.ts';
import { explanationLines } from '../terminal/explain-text.ts';
import type { Component, Message } from './shapes.ts';

const LABEL = `-# ${DISCORD_SAYS.question('')}`;

/** The question that a reply answers, as the reply shows it; `undefined` where it answers none. */
function questionIn({ components }: Pick<Message, 'components'>): string | undefined {
  const line = components
    .flatMap(textsOf)
    .flatMap((text) => text.split('\n'))
    .find((text) => text.startsWith(LABEL));
  return line?.slice(LABEL.length).replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

function textsOf({ content, components = [] }: Component): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsOf)];
}

/** How the last answer among messages came about, as `npm run knowledge -- explain` says it; none where there is none. */
export function explained(library: Library, messages: readonly Message[]): readonly string[] {
  const question = messages.flatMap((message) => questionIn(message) ?? []).at(-1);
  return question === undefined ? [] : explanationLines(explain(library, question), library);
}
