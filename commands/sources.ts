import type { Command, Section } from '../src/command.ts';
import type { Article } from '../src/knowledge/article.ts';
import { sayDate } from '../src/knowledge/edtf.ts';
import { everywhere } from './everywhere.ts';

function sectionOf({ title, publisher, kind, author, published, url }: Article): Section {
  const date = published === undefined ? 'undated' : sayDate(published);
  const by = author === undefined ? publisher : `${publisher} (${author})`;
  return {
    heading: title,
    text: `${by} · ${kind} · ${date}`,
    ...(url === undefined ? {} : { link: { label: 'Read the article', url } }),
  };
}

/** Every article, so that anybody can see what answers are made from. */
export const sources: Command = {
  payload: {
    name: 'sources',
    description: 'The articles that answers are taken from',
    ...everywhere,
  },
  reply: ({ articles }) => ({
    type: 'page',
    page: {
      title: articles.length === 1 ? 'One article' : `${articles.length} articles`,
      sections: articles.map(sectionOf),
    },
  }),
};
