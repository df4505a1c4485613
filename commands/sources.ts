import type { Command, CommandReply, Section } from '../src/commands/command.ts';
import type { Article } from '../src/knowledge/article.ts';
import { sayDate } from '../src/knowledge/edtf.ts';
import type { Library } from '../src/library/library.ts';
import { articleView } from '../src/views/article-view.ts';
import { everywhere, publicOption, suggestValues, valueOption } from './payload.ts';
import { viewOrHint } from './replies.ts';

function sectionOf({ title, publisher, kind, author, published, url }: Article): Section {
  const date = published === undefined ? 'undated' : sayDate(published);
  const by = author === undefined ? publisher : `${publisher} (${author})`;
  return {
    heading: title,
    text: `${by} · ${kind} · ${date}`,
    ...(url === undefined ? {} : { link: { label: 'Read the article', url } }),
  };
}

function all({ articles }: Library): CommandReply {
  const title = articles.length === 1 ? 'One article' : `${articles.length} articles`;
  return { type: 'page', page: { title, sections: articles.map(sectionOf) } };
}

/** Every article, so that anybody can see what answers are made from; or one of them in full detail. */
export const sources: Command = {
  payload: {
    name: 'sources',
    description: 'The articles that answers are taken from, or one of them in detail',
    ...everywhere,
    options: [
      valueOption('article', 'One article: what it reports, and how its date is known'),
      publicOption,
    ],
  },
  isForOne: true,
  reply: (library, { string }) => {
    const article = string('article');
    return article === undefined ? all(library) : viewOrHint(articleView(library, article));
  },
  autocomplete: suggestValues({ article: 'source' }),
};
