import { readFileSync } from 'node:fs';
import { parseFurniture } from '../../src/import/furniture-rules.ts';
import { gradeWordsOf } from '../../src/import/grade-words.ts';
import { vocabulary } from '../example-library.ts';

const file = new URL('../../knowledge/furniture.yaml', import.meta.url);
const parsed = parseFurniture('furniture.yaml', readFileSync(file, 'utf8'));
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));

/** The furniture rules that ship. */
export const { rules } = parsed;

/** The areas and grades of the vocabulary that ships. */
export const words = gradeWordsOf(vocabulary);
