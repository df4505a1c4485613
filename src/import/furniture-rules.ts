import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { shippedKnowledge } from '../config.ts';
import type { Problem } from '../knowledge/article.ts';
import { normaliseLineEnds } from '../knowledge/front-matter.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { problemsOf, readYaml } from '../knowledge/yaml-source.ts';

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
  /** What stands before the first word of a line, without a blank. */
  glued: list(glued),
  /** A line of nothing but these words, and one network among them, is a row of buttons. */
  networks: words,
  labels: words,
  /** Lines by which a page says that the rest of it is for subscribers. */
  cut: list(whole),
});

/** What the furniture of web pages looks like. */
export type FurnitureRules = Readonly<z.infer<typeof schema>>;

/** Leaves everything in. */
export const noFurniture: FurnitureRules = schema.parse({});

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

const file = 'furniture.yaml';

/** The furniture rules of a knowledge folder, else those that ship; or what is wrong with its own. */
export async function readFurniture(folder: string): Promise<ReturnType<typeof parseFurniture>> {
  const own = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  const source = own ?? (await readFile(join(shippedKnowledge, file), 'utf8'));
  return parseFurniture(file, source);
}

/**
 * As `readFurniture`. Throws a KnowledgeError where the rules are wrong: without them, an article would be taken up
 * with the site's own words in it.
 */
export async function loadFurniture(folder: string): Promise<FurnitureRules> {
  const read = await readFurniture(folder);
  if ('rules' in read) return read.rules;
  throw new KnowledgeError(
    read.problems.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'),
  );
}
