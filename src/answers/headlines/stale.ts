import type { Article } from '../../knowledge/article.ts';
import type { Asked } from '../asked.ts';

const PRESENT =
  /^(?:and |so )?(?:who(?: is|'s| are| runs| leads| heads)|is|are|does|do|has|have)\b|\b(?:now|nowadays|currently|these days|at the moment|today|still)\b/;

/** Whether a question asks how things are now. */
export const isOfPresent = ({ question }: Asked): boolean => PRESENT.test(question.folded);

/** Whether a question about the present would be answered from an article with later ones after it. */
export const isStale = (asked: Asked, article: Article): boolean =>
  asked.council !== undefined &&
  isOfPresent(asked) &&
  asked.context.ageOf(article, asked.council) !== 'newest';
