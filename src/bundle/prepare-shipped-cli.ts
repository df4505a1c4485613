import { join } from 'node:path';
import { shippedKnowledge } from '../config.ts';
import { KnowledgeError } from '../knowledge/knowledge-error.ts';
import { readText } from '../knowledge/load.ts';
import { parseVocabulary } from '../knowledge/parse-vocabulary.ts';
import { loadLibrary } from '../library/load-library.ts';
import { keepVocabulary } from './kept-vocabulary.ts';

// Run when the bundle has been made, so that its first start finds what ships read already. What is wrong in the folder is told
// by whatever loads it.
const text = await readText(join(shippedKnowledge, 'vocabulary.yaml'), undefined);
if (typeof text === 'string') {
  const parsed = parseVocabulary('vocabulary.yaml', text);
  if ('vocabulary' in parsed) await keepVocabulary(text, parsed.vocabulary);
}
await loadLibrary(shippedKnowledge).catch((error: unknown) => {
  if (!(error instanceof KnowledgeError)) throw error;
});
