import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Command } from '../commands/command.ts';
import type { ControlState, CustomIds } from './custom-id.ts';
import { visibleText } from './escape.ts';
import { QUESTION_SHOWN } from './limits.ts';

/** A command with its options: what a reply was made from, and can be made from again. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const STRING = 3;

/** The request of a slash command: those of its options that were given, as they are typed. */
export function requestOf(
  payload: Command['payload'],
  given: { readonly getString: (name: string) => string | null },
): Request {
  const values = (payload.options ?? []).flatMap(({ name, type }) => {
    const value = type === STRING ? given.getString(name) : null;
    return value === null ? [] : [[name, value] as const];
  });
  return { command: payload.name, options: Object.fromEntries(values) };
}

/** Stands in a custom id for a question that is too long for it: its message shows the question in full. */
const SHOWN = 'shown';

/** A question as its reply shows it. */
function questionLine(question: string): string {
  return visibleText(question).replace(/\s+/g, ' ').trim();
}

function hashOf(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, 10);
}

/** The custom id for a control; `undefined` where neither the id nor its message can carry the request. */
export function writeControl(ids: CustomIds, state: ControlState): string | undefined {
  const { question, ...others } = state.options;
  const line = questionLine(question ?? '');
  const whole = ids.write(
    question === undefined ? state : { ...state, options: { ...others, question: line } },
  );
  if (whole !== undefined || question === undefined || line.length > QUESTION_SHOWN) return whole;
  return ids.write({ ...state, options: { ...others, [SHOWN]: hashOf(line) } });
}

/** The request of a control in a message with these texts; `undefined` where its question does not stand in them. */
export function readRequest(
  { command, options }: ControlState,
  texts: readonly string[],
): Request | undefined {
  const { [SHOWN]: hash, ...others } = options;
  if (hash === undefined) return { command, options };
  const question = texts.flatMap(linesOf).find((line) => hashOf(line) === hash);
  return question === undefined ? undefined : { command, options: { ...others, question } };
}

/** What might be a question in a text display: small print after its label, as it was before it was escaped. */
function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^-# [^:]*: /, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1'));
}

interface Node {
  readonly content?: string | undefined;
  readonly components?: readonly Node[] | undefined;
}

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({ content: z.string().optional(), components: z.array(Node).optional() }),
);

/** All text displays of a message's components, whatever they hold. */
export function textsIn(components: readonly { toJSON(): unknown }[]): readonly string[] {
  return components.flatMap((component) => {
    const node = Node.safeParse(component.toJSON());
    return node.success ? textsOf(node.data) : [];
  });
}

function textsOf({ content, components = [] }: Node): readonly string[] {
  return [...(content === undefined ? [] : [content]), ...components.flatMap(textsOf)];
}
