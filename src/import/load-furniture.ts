import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { type FurnitureRules, parseFurniture } from './furniture-rules.ts';

const file = 'furniture.yaml';

/**
 * The furniture rules of a knowledge folder, else those that ship. Throws a KnowledgeError where they are wrong:
 * without them, an article would be taken up with the site's own words in it.
 */
export async function loadFurniture(folder: string): Promise<FurnitureRules> {
  const source =
    (await readOptional(join(folder, file))) ?? (await readFile(join(shippedKnowledge, file), 'utf8'));
  const read = parseFurniture(file, source);
  if ('rules' in read) return read.rules;
  const problems = read.problems.map(({ line, message }) => `${file}:${line}: ${message}`);
  throw new KnowledgeError(problems.join('\n'));
}

async function readOptional(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
