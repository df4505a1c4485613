import type { Review } from '../review-shapes.ts';
import { element } from './dom.ts';

/** What of the articles is shown for review. */
export interface ReviewChoice {
  readonly form: HTMLFormElement;
  /** `of`: an article's id; absent for all of them. */
  readonly chosen: () => { readonly of?: string; readonly all: boolean };
  readonly setArticles: (articles: Review['articles']) => void;
}

/** The choice of an article, and of all that was read in place of what is unsure; `changed` is told of another one. */
export function createReviewChoice(changed: () => void): ReviewChoice {
  const every = element('option', { value: '' }, 'All articles');
  const article = element('select', {}, every);
  const all = element('input', { type: 'checkbox' });
  const form = element(
    'form',
    { autocomplete: 'off', class: 'review' },
    element('label', {}, 'Article ', article),
    element('label', { class: 'check' }, all, ' Also what is sure or reviewed'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const control of [article, all]) control.addEventListener('change', changed);
  return {
    form,
    chosen: () => ({ ...(article.value === '' ? {} : { of: article.value }), all: all.checked }),
    setArticles: (articles) => {
      const { value } = article;
      article.replaceChildren(
        every,
        ...articles.map(({ id, name }) => element('option', { value: id }, name)),
      );
      article.value = articles.some(({ id }) => id === value) ? value : '';
    },
  };
}
