import { z } from 'zod';
import type { Problem } from '../knowledge/article.ts';
import { normaliseLineEnds } from '../knowledge/front-matter.ts';
import { problemsOf, readYaml } from '../knowledge/yaml-source.ts';

/** What the furniture of web pages looks like. */
export interface FurnitureRules {
  readonly lines: readonly { readonly what: string; readonly patterns: readonly RegExp[] }[];
  readonly boxes: readonly { readonly what: string; readonly opens: RegExp; readonly closes: RegExp }[];
  /** What stands before the first word of a line, without a blank. */
  readonly glued: readonly RegExp[];
  /** A line of nothing but these words, and one network among them, is a row of buttons. */
  readonly networks: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** Lines by which a page says that the rest of it is for subscribers. */
  readonly cut: readonly RegExp[];
}

/** Leaves everything in. */
export const noFurniture: FurnitureRules = {
  lines: [],
  boxes: [],
  glued: [],
  networks: new Set(),
  labels: new Set(),
  cut: [],
};

const text = z.string('write a pattern here').min(1, 'this entry is empty; write a pattern or remove it');
const patternOf = (before: string, after: string) =>
  text.transform((source, context) => {
    try {
      return new RegExp(`${before}(?:${source})${after}`, 'iu');
    } catch {
      context.addIssue({ code: 'custom', message: `not a pattern (regular expression): ${source}` });
      return z.NEVER;
    }
  });
const whole = patternOf('^', '$');
// A credit keeps its capitals: "PA Media" is one, "pa media" is not.
const glued = text.transform((source) => new RegExp(`^\\s*(?:${source})(?=[“‘"']?\\p{Lu}\\p{Ll})`, 'u'));
const list = <Entry extends z.ZodType>(entry: Entry) => z.array(entry, 'write a list here').default([]);
const words = list(text).transform((entries) => new Set(entries.map((word) => word.toLowerCase())));

const schema = z.strictObject({
  lines: list(z.object({ what: text, patterns: z.array(whole) })),
  boxes: list(z.object({ what: text, opens: whole, closes: whole })),
  glued: list(glued),
  networks: words,
  labels: words,
  cut: list(whole),
});

/** Reads the rules; `file` is its name, for messages. Returns them, or everything that is wrong; never throws. */
export function parseFurniture(
  file: string,
  source: string,
): { readonly rules: FurnitureRules } | { readonly problems: readonly Problem[] } {
  const yaml = readYaml(file, normaliseLineEnds(source), 1);
  if ('problems' in yaml) return yaml;
  const read = schema.safeParse(yaml.value);
  return read.success ? { rules: read.data } : { problems: problemsOf(file, read.error, yaml.lineAt) };
}
