import type { Article } from '../../knowledge/article.ts';
import type { Asked } from '../asked.ts';
import type { Prepared } from '../prepared.ts';

const PRESENT =
  /^(?:and |so )?(?:who(?: is|'s| are| runs| leads| heads)|is|are|does|do|has|have)\b|\b(?:now|nowadays|currently|these days|at the moment|today|still)\b/;

/** Whether a question about the present would be answered from an article with later ones after it. */
export const isStale = ({ context }: Prepared, { question, council }: Asked, article: Article): boolean =>
  council !== undefined && PRESENT.test(question.folded) && context.ageOf(article, council) !== 'newest';
