import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer } from '../../src/answers/answer-question.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { quoteOf } from '../../src/knowledge/article.ts';
import { loadFolder } from '../../src/knowledge/load.ts';
import { createLibrary } from '../../src/library/library.ts';
import { measureSearching, Task } from './searching.ts';

// As the other engines are measured: what it does to sentences, without the disk, and without a snapshot.
const { folder, questions } = Task.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const loaded = await loadFolder(folder, join(shippedKnowledge, 'vocabulary.yaml'));
const searched = await measureSearching(questions, async () => {
  const library = createLibrary(loaded);
  preparedOf(library);
  return (question) => {
    const { status, citations } = answer(library, question);
    // The nearest passages beside a refusal are no answer.
    const given = status === 'answered' ? citations : [];
    return given.map(({ article, span }) => ({ article: article.id, quote: quoteOf(article, span) }));
  };
});
process.stdout.write(JSON.stringify(searched));
