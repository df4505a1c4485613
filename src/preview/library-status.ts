import type { LiveLibrary } from '../library/live-library.ts';
import type { LibraryStatus } from './shapes.ts';

/** The library that answers come from, for the page. */
export function libraryStatus(live: LiveLibrary): LibraryStatus {
  const { articles, problems } = live.current();
  const { failure } = live.status();
  return {
    articles: articles.length,
    problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...(failure === undefined ? {} : { failure }),
  };
}
