import type { Answered } from '../answering/answer.ts';
import { notesOn } from '../answering/claims-cited.ts';
import { hasTime } from '../answering/question-time.ts';
import { SAYS } from '../answering/wording.ts';
import { replyKind } from '../questions/kind.ts';
import type { Asked } from './asked.ts';
import { type Cited, chosenEvidence, cite } from './citations.ts';
import type { Evidence } from './evidence.ts';
import type { Form } from './headlines/form.ts';
import { headlineFor } from './headlines/headline.ts';
import { isStale } from './headlines/stale.ts';
import type { Prepared } from './prepared.ts';
import { withItems } from './with-items.ts';

/** What an answer says, before it is decided whether it is given. */
export interface Draft {
  readonly reply: Pick<Answered, 'headline' | 'citations' | 'notes' | 'kind'>;
  readonly form: Form;
}

/** The answer that the best evidence gives; `undefined` without any. */
export function compose(prepared: Prepared, asked: Asked, evidence: readonly Evidence[]): Draft | undefined {
  const { cited, citations } = cite(withItems(prepared, chosenEvidence(prepared, asked, evidence)));
  const [first, ...rest] = citations;
  if (!first) return undefined;
  const [best, ...others] = cited;
  if (!best) return undefined;
  const { text, form, inspections, notes: own = [] } = headlineFor(prepared, asked, [best, ...others]);
  const notes = [
    ...new Set([
      ...own,
      ...inspections.flatMap((inspection) => notesOn(prepared.library, inspection)),
      ...datedNotes(prepared, asked, cited),
      ...staleness(prepared, asked, cited),
    ]),
  ];
  return {
    reply: { headline: text, citations: [first, ...rest], notes, kind: replyKind(asked.kinds) },
    form,
  };
}

/** What an editor has clarified of the dates in the best sentences. */
function datedNotes(
  { library, context }: Prepared,
  { question }: Asked,
  cited: readonly Cited[],
): readonly string[] {
  const first = cited.slice(0, 2).map(({ evidence }) => evidence.reading);
  const isDated = first.some(({ dates }) => dates.some(({ known }) => known === 'clarified'));
  if (!isDated && !hasTime(question.time)) return [];
  return first
    .flatMap(({ sentence }) => context.newsOf(sentence.article))
    .filter(({ known }) => known === 'clarified')
    .flatMap((inspection) => notesOn(library, inspection));
}

/** A question about the present, answered from an article with later ones after it: from when the answer is. */
function staleness(prepared: Prepared, asked: Asked, [best]: readonly Cited[]): readonly string[] {
  const article = best?.evidence.reading.sentence.article;
  if (!article || !isStale(prepared, asked, article)) return [];
  return [SAYS.asOf(article.publisher, article.published)];
}
