import type { Review, ReviewRow } from '../review-shapes.ts';
import { NO_ANSWER } from './connection.ts';
import { byId, element, foldPanel } from './dom.ts';
import { ratingForm } from './rating-form.ts';

/** What was read and not surely, or all that was, each with Confirm, No rating and Correct; folded away until it is asked for. */
export function createReviewPanel(
  ask: (decision: object) => Promise<Review>,
  say: (text: string) => void,
): void {
  const panel = byId('review-panel', HTMLElement);
  const found = element('div');
  const choice = createReviewChoice(() => void show());
  panel.replaceChildren(element('h2', {}, 'What was read in the articles'), choice.form, found);
  const show = async (decision: object = {}): Promise<void> => {
    const review = await ask({ ...choice.chosen(), ...decision }).catch(() => undefined);
    if (!review) return say(NO_ANSWER);
    if (review.failure !== undefined) return say(review.failure);
    if ('entries' in decision) say('Written into the article, and loaded again.');
    choice.setArticles(review.articles);
    const rows = review.rows.map((row) =>
      viewRow(row, review, (entries) => show({ article: row.article, entries })),
    );
    found.replaceChildren(element('p', {}, lead(review)), ...rows);
    if ('entries' in decision) panel.focus();
  };
  foldPanel(panel, byId('review', HTMLButtonElement), show);
}

/** What of the articles is shown for review. */
interface ReviewChoice {
  readonly form: HTMLFormElement;
  /** `of`: an article's id; absent for all of them. */
  readonly chosen: () => { readonly of?: string; readonly all: boolean };
  readonly setArticles: (articles: Review['articles']) => void;
}

/** The choice of an article, and of all that was read in place of what is unsure; `changed` is told of another one. */
function createReviewChoice(changed: () => void): ReviewChoice {
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

function lead({ unsure, count, rows }: Review): string {
  const first = rows.length < count ? ` Here are the first ${rows.length} of ${count}.` : '';
  if (unsure === 0) return `Everything that was read is sure or reviewed.${first}`;
  return `${unsure === 1 ? 'One grade was' : `${unsure} grades were`} not read surely.${first}`;
}

function viewRow(
  row: ReviewRow,
  review: Review,
  decide: (entries: readonly object[]) => Promise<void>,
): HTMLElement {
  const { place, before, head, words, tail, after, readings, yes, no } = row;
  const group = element('section', { 'aria-label': `“${words}” in ${place}`, class: 'review' });
  const tool = (label: string, act: () => void): HTMLElement => {
    const made = element('button', { type: 'button', class: 'tool' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const form = ratingForm(row, review, (entry) => void decide([entry]));
  form.hidden = true;
  group.append(
    element('h3', {}, place),
    element('p', {}, `${before} `, head, element('mark', {}, words), `${tail} ${after}`),
    ...readings.map((reading) => element('p', { class: 'reading' }, reading)),
    // Where nothing was read, there is nothing to confirm.
    ...(yes.length > 0 ? [tool('Confirm', () => void decide(yes))] : []),
    tool('No rating', () => void decide(no)),
    tool('Correct', () => {
      form.hidden = !form.hidden;
      if (!form.hidden) form.querySelector('input')?.focus();
    }),
    form,
  );
  return group;
}
