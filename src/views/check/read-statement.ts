import type { Article } from '../../knowledge/article.ts';
import type { Library } from '../../library/library.ts';
import { madeOnce } from '../../mentions/made-once.ts';
import type { PersonMention } from '../../mentions/people.ts';
import { createArticleReader } from '../../mentions/read-article.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';

type Reader = (text: string) => readonly Reading[];

/** A sentence of a message, read as a sentence of an article is: whom and what it names, when, how many, who speaks. */
export function readStatement(library: Library, text: string): Reading | undefined {
  const [first, ...more] = readerOf(library)(text);
  if (!first) return undefined;
  const named = [first, ...more].flatMap(({ people }) => people);
  return { ...first, people: named.length > 0 ? named : bySurname(library, first.text) };
}

const readerOf = madeOnce(({ vocabulary, lexicon, councils, articles }: Library): Reader => {
  const publishers = articles.map(({ publisher }) => publisher);
  const read = createArticleReader(vocabulary, lexicon, councils, publishers);
  return (text) => read(asArticle(text)).readings;
});

/** A message has no front matter: nothing that it leaves open is settled by one, and its title is the message itself. */
const asArticle = (text: string): Article => ({
  id: 'message',
  file: 'message',
  title: text,
  publisher: '',
  kind: '',
  councils: [],
  titleLine: 1,
  clarifications: [],
  ratings: [],
  text,
  bodyLine: 1,
});

/** "Doe resigned": the one person of that surname whom the articles name. */
function bySurname(library: Library, text: string): readonly PersonMention[] {
  const known = [...new Set(library.readings.flatMap(({ people }) => people.map(({ name }) => name)))];
  return [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]+/gu)].flatMap((match): PersonMention[] => {
    const surname = match[0].replace(/['’]s$/u, '');
    const [only, ...others] = known.filter((name) => fold(name).endsWith(` ${fold(surname)}`));
    const span = { start: match.index, end: match.index + surname.length };
    return only === undefined || others.length > 0 ? [] : [{ name: only, span }];
  });
}
