import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { type FurnitureRules, parseFurniture } from './furniture-rules.ts';

const file = 'furniture.yaml';

/** The furniture rules of a knowledge folder, else those that ship; or what is wrong with its own. */
export async function readFurniture(folder: string): Promise<ReturnType<typeof parseFurniture>> {
  const source =
    (await readOptional(join(folder, file))) ?? (await readFile(join(shippedKnowledge, file), 'utf8'));
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

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
