import { ImportError } from '../import/import-error.ts';
import { loadKnown } from '../import/known.ts';
import { saveRatings } from '../import/save-ratings.ts';
import { placedRating } from '../knowledge/rating-entry.ts';
import { unknownIds } from '../knowledge/unknown-ids.ts';
import { type Decision, onSameWords, readDecisions } from './knowledge-review-json.ts';
import { plainLine } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/**
 * Writes decisions into the articles of a folder, those on the same words at once; says of each what became of it.
 * `name`: the file that they come from, for messages. Resolves to the exit status: 1 where one could not be written.
 */
export async function applyDecisions(
  text: string,
  name: string,
  folder: string,
  terminal: Terminal,
): Promise<number> {
  const { decisions, problems } = readDecisions(text);
  for (const { line, message } of problems)
    await print(terminal.errors, plainLine(`${name}:${line}: ${message}`));
  const { articles, vocabulary } = await loadKnown(folder);
  const fileOf = new Map(articles.map((article) => [article.id, article] as const));
  let failed = problems.length;
  for (const group of onSameWords(decisions)) {
    const [first] = group;
    if (!first) continue;
    try {
      const article = fileOf.get(first.article);
      if (!article) throw new ImportError(`there is no article ${first.article} that can be read`);
      const ratings = group.map(({ entry, line }) => placedRating(entry, article, line));
      const unknown = unknownIds({ ...article, ratings }, vocabulary);
      for (const { line, message } of unknown)
        await print(terminal.errors, plainLine(`${name}:${line}: ${message}`));
      failed += unknown.length;
      if (unknown.length > 0) continue;
      await saveRatings(
        folder,
        article.file,
        group.map(({ entry }) => entry),
      );
      await print(terminal.output, plainLine(sayWritten(article.file, group)));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      failed += 1;
      await print(terminal.errors, plainLine(`${name}:${first.line}: ${error.message}`));
    }
  }
  return failed > 0 ? 1 : 0;
}

function sayWritten(file: string, group: readonly Decision[]): string {
  const said = group.map(({ entry }) => entry.none ?? `${entry.area?.join(', ')}: ${entry.grade}`);
  return `Written: ${file}: “${group[0]?.entry.quote}”: ${said.join('; ')}`;
}
