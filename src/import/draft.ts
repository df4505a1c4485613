import type { Article } from '../knowledge/article.ts';
import { earliest } from '../knowledge/edtf.ts';
import { parseArticle } from '../knowledge/parse.ts';
import { fileNameOf } from './file-name.ts';
import { ImportError } from './import-error.ts';
import { knowledgeFileOf } from './knowledge-file.ts';
import type { Facts } from './material.ts';

/** A knowledge file as it would be written, and the article that the bot would read in it. */
export interface Draft {
  readonly name: string;
  readonly content: string;
  readonly article: Article;
}

/** The facts without which there is no knowledge file. */
export const requiredFacts = ['title', 'publisher', 'published'] as const;

/**
 * The knowledge file for facts and text. Throws an ImportError that lists what is missing or wrong, with the options
 * that mend it. `today` is a day such as `2026-11-22`: what was published later was not.
 */
export function draftOf(facts: Facts, text: string, slug: string | undefined, today: string): Draft {
  const missing = requiredFacts.filter((key) => (facts[key] ?? '').trim() === '');
  if (missing.length > 0) {
    const mend = missing.map((key) =>
      key === 'published' ? '--published DATE (or unknown)' : `--${key} "…"`,
    );
    throw new ImportError(
      `has no ${missing.join(' and no ')} that could be found; give ${mend.join(' and ')}`,
    );
  }
  const name = fileNameOf(facts, slug);
  const content = knowledgeFileOf(facts, text);
  const parsed = parseArticle(name, content);
  if ('problems' in parsed) {
    throw new ImportError(
      `cannot be written as a knowledge file:\n${parsed.problems.map(({ message }) => `  ${message}`).join('\n')}`,
    );
  }
  const { article } = parsed;
  if (article.published !== undefined && earliest(article.published) > today) {
    throw new ImportError(
      `would be published on ${article.published}, which has not come yet; give --published`,
    );
  }
  if (article.text !== text)
    throw new ImportError('would not be the same text when it is read again; save it as plain text');
  return { name, content, article };
}
