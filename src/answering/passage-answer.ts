import { quoteOf } from '../knowledge/article.ts';
import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import { announcedBy } from './announced.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { notesOn } from './claims-cited.ts';
import { filledGaps } from './cloze.ts';
import { type Disagreement, disagreement } from './disagreement.ts';
import { fits } from './fitness.ts';
import { sayFinding, sayQuoted, sayWords } from './headline.ts';
import type { Knowhow } from './knowhow.ts';
import { type Passage, passagesFor, type Scope } from './passages.ts';
import type { Question } from './question.ts';
import { hasTime } from './question-time.ts';
import { answered } from './replies.ts';
import { asksHolder, askWhich, councilsMeant } from './which-council.ts';
import { SAYS } from './wording.ts';

/** The least share of a question's telling words, by weight, that evidence has to cover. */
export const ENOUGH = 0.5;

/** The passages that answer a question: enough of it covered, and the kind of thing asked for in them. Best first. */
export function evidenceFor(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  scope: Scope,
): readonly Passage[] {
  const passages = passagesFor(library, knowhow, question, scope);
  const fitting = passages.filter(
    (passage) => passage.coverage >= (scope.least ?? ENOUGH) && fits(question, passage, knowhow),
  );
  const best = fitting[0];
  if (!best) return [];
  const wide = SEVERAL.has(question.kind) || LIST.test(question.folded) ? 0.15 : 0;
  const kept = fitting.filter(
    ({ score, coverage }) =>
      score >= best.score - NEAR - wide &&
      coverage >= Math.max(Math.min(ENOUGH, best.coverage), best.coverage - 0.25 - wide),
  );
  return kept.slice(0, MOST + (wide > 0 ? 1 : 0));
}

/** How far behind the best a sentence may be and still be shown. */
const NEAR = 0.25;
const MOST = 4;
/** Kinds in which several sources may each give another value: they are shown side by side. */
const SEVERAL: ReadonlySet<string> = new Set(['number', 'date', 'person', 'timeline', 'comparison']);
const LIST = /\b(?:or|all|both|list|each|every|everyone|names|which ones)\b/;

/** The sentences that say it, who says them, and the sentence that names the speaker where theirs does not. */
export function passageAnswer(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  scope: Scope,
): Answer | undefined {
  const passages = evidenceFor(library, knowhow, question, scope);
  const [best] = passages;
  if (!best) return undefined;
  const about = councilsMeant(library, question, scope, passages);
  const sides = disagreement(question, passages, knowhow);
  // Councils differ; that is no disagreement.
  if (about.length > 1 && (sides || asksHolder(question))) return askWhich(library, question, about);
  if (sides) return sideBySide(library, question, passages, sides);
  const cited = createCited();
  for (const { reading } of passages) {
    cited.cite(reading);
    for (const item of announcedBy(library, reading)) cited.cite(item);
  }
  const named = passages.slice(0, 2).flatMap(({ reading }) => attribution(library, reading) ?? []);
  for (const reading of named) cited.cite(reading);
  const [next, more] = announcedBy(library, best.reading);
  const told = next === undefined || more !== undefined ? '' : ` ${sayWords(next, cited.cite(next))}`;
  const headline = `${sayFinding(question, passages, cited)}${told}`;
  const notes = [...notesFor(library, question, passages), ...staleness(library, question, best.reading)];
  return answered(library, question, headline, cited.all(), notes);
}

/** Sources that disagree: each with its words, none before the other, and no verdict. */
function sideBySide(
  library: Library,
  question: Question,
  passages: readonly Passage[],
  { values, sameFigure }: Disagreement,
): Answer | undefined {
  const cited = createCited();
  const quoted = values.map(({ reading, span }) => {
    const { article } = reading.sentence;
    return `“${quoteOf(article, span)}” (${article.publisher}) [${cited.cite(reading)}]`;
  });
  const headline = sameFigure ? SAYS.differently(quoted) : SAYS.disagree(quoted);
  return answered(library, question, headline, cited.all(), notesFor(library, question, passages));
}

/** Sentences that fill the gap of a question in their own words. */
export function gapAnswer(library: Library, question: Question): Answer | undefined {
  const [best, ...others] = filledGaps(library, question);
  if (!best) return undefined;
  const cited = createCited();
  const headline = sayQuoted(best, cited.cite(best));
  for (const reading of others.slice(0, 2)) cited.cite(reading);
  return answered(library, question, headline, cited.all());
}

/** The sentence before a quotation that says whose words it gives. */
export function attribution({ readings }: Library, reading: Reading): Reading | undefined {
  const { name } = reading.speaker;
  if (name === undefined || reading.people.some((person) => person.name === name)) return undefined;
  const at = readings.indexOf(reading);
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const before = readings[i];
    if (before?.sentence.article !== reading.sentence.article) return undefined;
    if (before.people.some((person) => person.name === name)) return before;
  }
  return undefined;
}

function notesFor(library: Library, question: Question, passages: readonly Passage[]): readonly string[] {
  const dated = passages
    .slice(0, 2)
    .some(({ reading }) => reading.dates.some(({ known }) => known === 'clarified'));
  if (!dated && !hasTime(question.time)) return [];
  const articles = new Set(passages.slice(0, 2).map(({ reading }) => reading.sentence.article.id));
  const news = library.inspections.filter(
    (inspection: Inspection) =>
      inspection.known === 'clarified' && inspection.articles.some((id) => articles.has(id)),
  );
  return news.flatMap((inspection) => notesOn(library, inspection));
}

const PRESENT =
  /^(?:and |so )?(?:who(?: is|'s| are)|is|are|does|do|has|have)\b|\b(?:now|nowadays|currently|these days|at the moment|today|still)\b/;

/** A question about the present, answered from an article with later ones after it: from when the answer is. */
function staleness(
  library: Library,
  { folded }: Question,
  { sentence, council }: Reading,
): readonly string[] {
  const { article } = sentence;
  const own = library.inspections.filter((one) => one.council === council && one.articles.length > 0);
  const last = own.at(-1);
  const old =
    own.some(({ articles }) => articles.includes(article.id)) && !last?.articles.includes(article.id);
  return PRESENT.test(folded) && old ? [SAYS.asOf(article.publisher, article.published)] : [];
}
