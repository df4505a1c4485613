import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import * as z from 'zod/mini';

/** A piece of Discord's Markdown as its parser reads it. */
const Piece = z.object({
  type: z.string(),
  get content() {
    return z.optional(z.union([z.string(), z.array(Piece)]));
  },
  target: z.optional(z.string()),
  level: z.optional(z.number()),
  depth: z.optional(z.number()),
  ordered: z.optional(z.boolean()),
  timestamp: z.optional(z.string()),
  id: z.optional(z.string()),
  name: z.optional(z.string()),
});
export type Piece = z.infer<typeof Piece>;

/** What the library lacks: one line of a list, which it would show as it is typed. */
const listItem: (typeof rulesExtended)[string] = {
  order: SimpleMarkdown.defaultRules.heading.order,
  match: (source, _state, before) =>
    /(?:^|\n)$/.test(before) ? /^( *)([-*]|\d{1,9}\.) +(\S[^\n]*)(?:\n|$)/.exec(source) : null,
  parse: ([, indent = '', mark = '', text = ''], parse, state) => ({
    depth: Math.floor(indent.length / 2),
    ordered: /\d/.test(mark),
    content: parse(text, state),
  }),
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, listItem });

/** Reads a text as Discord's client does. Never throws: what it cannot make out is the text itself. */
export function readMarkdown(text: string): readonly Piece[] {
  const read = z.array(Piece).safeParse(parser(text, { inline: true }));
  return read.success ? read.data : [{ type: 'text', content: text }];
}
