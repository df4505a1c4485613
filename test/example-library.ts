import { readFileSync } from 'node:fs';
import { shippedKnowledge } from '../src/config.ts';
import { type Article, quoteOf } from '../src/knowledge/article.ts';
import { loadFolder } from '../src/knowledge/load.ts';
import { parseArticle } from '../src/knowledge/parse.ts';
import { parseVocabulary } from '../src/knowledge/parse-vocabulary.ts';
import { sentencesOf } from '../src/knowledge/sentences.ts';
import type { Vocabulary } from '../src/knowledge/vocabulary.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { createLexicon } from '../src/search/lexicon.ts';

const vocabularyPath = `${shippedKnowledge}/vocabulary.yaml`;

/** The vocabulary that ships. */
export const vocabulary = shippedVocabulary();
export const lexicon = createLexicon(vocabulary);

let shipped: Promise<Library> | undefined;

/** The library of the articles that ship: read once, for all tests of a worker, since nobody changes it. */
export function shippedLibrary(): Promise<Library> {
  shipped ??= loadFolder(shippedKnowledge, vocabularyPath).then(createLibrary);
  return shipped;
}

/** What an invented article's front matter says besides its title and publisher. */
export interface Facts {
  readonly id?: string;
  /** Its first sentence unless given. */
  readonly title?: string;
  readonly published?: string;
  readonly author?: string;
  readonly council?: string;
  /** Phrase and meaning. */
  readonly clarified?: Readonly<Record<string, string>>;
}

/** An invented article; throws where its front matter would be refused in a folder. */
export function articleOf(text: string, facts: Facts = {}): Article {
  const { id = 'article', published = 'unknown', author, council = 'Exampleton', clarified = {} } = facts;
  const notes = Object.entries(clarified).map(
    ([phrase, means]) => `\n  - phrase: ${phrase}\n    means: ${means}\n    basis: an editor's note`,
  );
  const front = (title: string): readonly string[] => [
    `title: ${JSON.stringify(title)}`,
    'publisher: The Example',
    'kind: newspaper',
    `published: ${published}`,
    `council: ${council}`,
    ...(author === undefined ? [] : [`author: ${author}`]),
    ...(notes.length === 0 ? [] : [`clarifications:${notes.join('')}`]),
  ];
  const parsed = (title: string): Article => {
    const read = parseArticle(`${id}.md`, `---\n${front(title).join('\n')}\n---\n\n${text}\n`);
    if ('article' in read) return read.article;
    throw new Error(JSON.stringify(read.problems));
  };
  if (facts.title !== undefined) return parsed(facts.title);
  // With its first sentence as its title an article has no sentence besides those of the text.
  const draft = parsed(id);
  const [first] = sentencesOf(draft);
  const sentence = first === undefined ? '' : quoteOf(draft, first.span).replace(/\s+/gu, ' ');
  return sentence === '' ? draft : parsed(sentence);
}

/** The library of invented articles with the vocabulary that ships. */
export function libraryOf(...articles: readonly Article[]): Library {
  return createLibrary({ articles, vocabulary, problems: [] });
}

function shippedVocabulary(): Vocabulary {
  const read = parseVocabulary('vocabulary.yaml', readFileSync(vocabularyPath, 'utf8'));
  if ('vocabulary' in read) return read.vocabulary;
  throw new Error(JSON.stringify(read.problems));
}
