import { otherMatters } from '../questions/other-matters.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims-and-people.ts';
import { namesExtreme } from './wanted-claims.ts';

/** Of questions like "xton ofsted rating?", left out, three of four are right; by their few words alone some would be refused. */
export const PLAIN = 0.6;

/** Whether nothing but the overall grade of one named council is asked for, and the best sentence surely states it. */
export const isPlainRating = (asked: Asked, [best]: readonly Evidence[], { form }: Draft): boolean =>
  form === 'grades' &&
  asked.meant === undefined &&
  asksRating(asked) &&
  asked.question.councils.length === 1 &&
  asked.question.areas.length + asked.question.people.length === 0 &&
  !namesExtreme(asked) &&
  otherMatters(asked.question, asked.finders).length === 0 &&
  best !== undefined &&
  asked.claimsIn(best.reading).some(({ area, probability }) => area === 'overall' && probability >= 0.9);
