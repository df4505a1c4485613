import { isSamePerson } from '../mentions/people.ts';
import { otherMatters } from '../questions/unit-weights.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import { laidTo } from './accusations.ts';
import type { Asked } from './asked.ts';
import type { Draft } from './compose.ts';
import type { Evidence } from './evidence.ts';
import { asksRating } from './features/claims.ts';
import { MOST_NEAR } from './leading-sentence.ts';
import { isPlainReason } from './plain-reason.ts';
import { namesExtreme } from './wanted-claims.ts';
import { asksWhatHappened, isOfDayAsked, isSurelyOfCouncil } from './what-happened.ts';

/**
 * How likely an answer is at least where hardly anything but the very thing is asked and the best sentence tells it: by their
 * few words alone some would be refused, since questions of the same words had no answer in other folders. Left out, three of
 * four questions like "xton ofsted rating?" are right.
 */
export const PLAIN = 0.62;

/** Whether a question asks for one plain thing, and the best sentence tells that. */
export const isPlain = (asked: Asked, evidence: readonly Evidence[], draft: Draft): boolean =>
  isPlainRating(asked, evidence, draft) ||
  isPlainDate(asked, evidence) ||
  isPlainLeaving(asked, evidence) ||
  isPlainFinding(asked, evidence) ||
  isPlainReason(asked, evidence);

/** Whether nothing is asked but what happened at a time, and a sentence that is shown first gives that time. */
const isPlainDate = (asked: Asked, evidence: readonly Evidence[]): boolean =>
  asksWhatHappened(asked) &&
  evidence.some(
    ({ reading, probability }) =>
      probability > SEEN && isOfDayAsked(asked, reading) && isSurelyOfCouncil(asked, reading),
  );

/** A sentence less likely than this is no answer to anything. */
const SEEN = 0.02;

/** Whether nothing but the overall grade of one named council is asked for, and the best sentence surely states it. */
const isPlainRating = (asked: Asked, [best]: readonly Evidence[], { form }: Draft): boolean =>
  form === 'grades' &&
  asked.meant === undefined &&
  asksRating(asked) &&
  asked.question.councils.length === 1 &&
  asked.question.areas.length + asked.question.people.length === 0 &&
  !namesExtreme(asked) &&
  otherMatters(asked.question, asked.finders).length === 0 &&
  best !== undefined &&
  asked.claimsIn(best.reading).some(({ area, probability }) => area === 'overall' && probability >= 0.9);

const DENIED = /\b(?:not|never|denied|denies|refus\w+|would|will|n't)\b|n't\b/;

/** "Did Jo Doe resign?", and nothing more, where the best sentence tells it of them. */
const isPlainLeaving = (asked: Asked, evidence: readonly Evidence[]): boolean => {
  const { people, folded } = asked.question;
  const { leaving, left } = asked.library.vocabulary.wording ?? {};
  return (
    people.length === 1 &&
    wordPattern(leaving, `^(?:so |and )?(?:did|has) .*\\b`, '\\W*$').test(folded) &&
    laidTo(people, evidence.slice(0, 1), [leaving ?? [], left ?? []]).some(
      ({ reading }) => !DENIED.test(fold(reading.text)),
    )
  );
};

const ASKS_FOUND =
  /^(?:so |and |but )?what did (?!.*\b(?:about|on|of|in|at)\b).+ (?:find|conclude|uncover)(?: out)?\W*$/;
const FOUND = /^(?:,[^,;:]{1,60},)?[^,;:“”]{0,20}\b(?:found|concluded|uncovered)\b/;

/** "What did Jo Doe find?", and nothing more, where a sentence that is shown first tells it of them, or of their report. */
const isPlainFinding = (asked: Asked, evidence: readonly Evidence[]): boolean =>
  asked.question.people.length === 1 &&
  ASKS_FOUND.test(asked.question.folded) &&
  asked.units.every(({ unit }) => unit.common) &&
  evidence
    .slice(0, MOST_NEAR)
    .some(({ reading: { text, people } }) =>
      people.some(
        ({ name, span }) =>
          asked.question.people.some((one) => isSamePerson(one, name)) &&
          FOUND.test(fold(text.slice(span.end))),
      ),
    );
