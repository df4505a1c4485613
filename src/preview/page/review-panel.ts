import type { Review, ReviewRow } from '../review-shapes.ts';
import { element } from './dom.ts';
import { ratingForm } from './rating-form.ts';
import { createReviewChoice } from './review-choice.ts';

/** What was read and not surely, or all that was, each with Confirm, No rating and Correct; folded away until it is asked for. */
export function createReviewPanel(
  panel: HTMLElement,
  button: HTMLElement,
  ask: (decision: object) => Promise<Review>,
  say: (text: string) => void,
): void {
  const found = element('div');
  const choice = createReviewChoice(() => void show());
  panel.replaceChildren(element('h2', {}, 'What was read in the articles'), choice.form, found);
  const show = async (decision: object = {}): Promise<void> => {
    const review = await ask({ ...choice.chosen(), ...decision }).catch(() => undefined);
    if (!review) return say('The preview does not answer. Is it still running in the terminal?');
    if (review.failure !== undefined) return say(review.failure);
    if ('entries' in decision) say('Written into the article, and loaded again.');
    choice.setArticles(review.articles);
    const rows = review.rows.map((row) =>
      viewRow(row, review, (entries) => show({ article: row.article, entries })),
    );
    found.replaceChildren(element('p', {}, lead(review)), ...rows);
    if ('entries' in decision) panel.focus();
  };
  button.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (!panel.hidden) void show().then(() => panel.focus());
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  });
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
