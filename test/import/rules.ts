import { readFileSync } from 'node:fs';
import { parseFurniture } from '../../src/import/furniture-rules.ts';

const file = new URL('../../knowledge/furniture.yaml', import.meta.url);
const parsed = parseFurniture('furniture.yaml', readFileSync(file, 'utf8'));
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));

/** The furniture rules that ship. */
export const { rules } = parsed;
