import type { Reading } from '../mentions/reading.ts';
import { replyKind } from '../questions/kind.ts';
import { kindByOpening, type QuestionKind } from '../questions/question-kind.ts';
import { hasTime } from '../questions/question-time.ts';
import type { Answered } from './answer.ts';
import type { Asked } from './asked.ts';
import { chosenEvidence } from './citations.ts';
import { createCited, numberedByHeadline } from './cited.ts';
import { notesOn } from './claim-order.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './headlines/form.ts';
import { headlineFor } from './headlines/headline.ts';
import { isStale } from './headlines/stale.ts';
import { valueKindOf } from './headlines/value-candidates.ts';
import { ratedValues } from './headlines/values.ts';
import { withItems } from './list-items.ts';
import { SAYS } from './messages.ts';
import type { AnsweringModels } from './models.ts';
import { historyOverview } from './overviews/history.ts';
import type { Overview } from './overviews/overview.ts';
import { overviewFor } from './overviews/overview-for.ts';
import { type Cited, cite } from './passages.ts';
import type { Prepared } from './prepared.ts';
import { ASKS_WHETHER } from './unfounded.ts';

/** What an answer says, before it is decided whether it is given. */
export interface Draft {
  readonly reply: Pick<Answered, 'headline' | 'citations' | 'notes' | 'kind'>;
  readonly form: Form;
  /** Grades that may not be those asked for are left unsaid. */
  readonly isUnsettled?: true;
  /** How likely the likeliest date, figure or person of it is what is asked for; absent where it holds none. */
  readonly value?: number;
  /** How likely it is right, where it is put together from what was read and not from the best sentences. */
  readonly probability?: number;
}

/** The models that find a headline in the best sentences. */
type HeadlineModels = Pick<AnsweringModels, 'value' | 'choice' | 'grades'>;

/**
 * What an answer is made of: an overview of all articles where one is asked for, else what the best evidence gives. A history
 * of grades is of all that was read, unless it is one between dates and the evidence gives more of it.
 */
export function compose(
  asked: Asked,
  evidence: readonly Evidence[],
  models: HeadlineModels,
): Draft | undefined {
  const whole = overview(asked, overviewFor(asked));
  if (whole !== undefined) return whole;
  const history = overview(asked, historyOverview(asked));
  if (history !== undefined && asked.question.time.dates.length === 0) return history;
  const draft = bestEvidence(asked, evidence, models);
  // Between dates the sentences may tell more than what could be dated.
  return history !== undefined && linesOf(history) > (draft?.form === 'course' ? linesOf(draft) : 0)
    ? history
    : draft;
}

const linesOf = ({ reply }: Draft): number => reply.headline.split('\n').length;

/** An overview with its parts cited. */
function overview({ library }: Prepared, found: Overview | undefined): Draft | undefined {
  if (found === undefined) return undefined;
  const { cite: citeSentence, all } = createCited(library);
  const headline = found.say(citeSentence);
  const [first, ...rest] = all();
  if (!first) return undefined;
  const { kind, inspections, probability } = found;
  // Of several, only what an editor has clarified: how a date is inferred, the quotations show.
  const noted = inspections.filter(({ known }) => inspections.length < 3 || known === 'clarified');
  const notes = [...new Set(noted.flatMap(notesOn))];
  const reply = { ...numberedByHeadline(headline, [first, ...rest]), notes, kind };
  return { reply, form: 'overview', probability };
}

/** What an answer is of; a finding is not asked for by "were children …". */
function kindOf(asked: Asked): QuestionKind {
  const { folded } = asked.question;
  const kind = kindByOpening(folded) ?? valueKindOf(asked) ?? replyKind(asked.kinds);
  return kind === 'finding' && ASKS_WHETHER.test(folded) ? 'yes-no' : kind;
}

/** The answer that the best sentences give; `undefined` without any. */
function bestEvidence(
  asked: Asked,
  evidence: readonly Evidence[],
  models: HeadlineModels,
): Draft | undefined {
  const chosen = withItems(asked, chosenEvidence(asked, evidence));
  const { cited, citations } = cite(asked, chosen);
  const [first, ...rest] = citations;
  if (!first) return undefined;
  const [best, ...others] = cited;
  if (!best) return undefined;
  const rated = ratedValues(asked, cited, evidence, models);
  const headline = headlineFor(asked, [best, ...others], evidence, rated, models.grades);
  const { text, form, inspections, sure, notes: own = [] } = headline;
  const notes = [
    ...new Set([
      ...own,
      ...inspections.flatMap(notesOn),
      ...datedNotes(asked, cited),
      ...staleness(asked, cited),
    ]),
  ];
  const value = sure ?? rated[0]?.probability;
  return {
    reply: {
      ...numberedByHeadline(text, [first, ...rest]),
      notes,
      kind: kindOf(asked),
    },
    form,
    ...(headline.isUnsettled ? { isUnsettled: true } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

/** What an editor has clarified of the dates in the best sentences. */
function datedNotes({ context, question }: Asked, cited: readonly Cited[]): readonly string[] {
  const first = cited.slice(0, 2).map(({ evidence }) => evidence.reading);
  const isClarified = ({ dates }: Reading): boolean => dates.some(({ known }) => known === 'clarified');
  if (!first.some(isClarified) && !hasTime(question.time)) return [];
  return first
    .filter((reading) => reading.dates.length === 0 || isClarified(reading))
    .flatMap(({ sentence }) => context.newsOf(sentence.article))
    .filter(({ known }) => known === 'clarified')
    .flatMap(notesOn);
}

/** A question about the present, answered from an article with later ones after it: from when the answer is. */
function staleness(asked: Asked, [best]: readonly Cited[]): readonly string[] {
  const article = best?.evidence.reading.sentence.article;
  if (!article || !isStale(asked, article)) return [];
  return [SAYS.asOf(article.publisher, article.published)];
}
