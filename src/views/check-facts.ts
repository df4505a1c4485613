import { knowhowOf } from '../answering/knowhow.ts';
import { type Passage, passagesFor } from '../answering/passages.ts';
import { listed, sentenceCase } from '../answering/wording.ts';
import type { Library } from '../library.ts';
import { numbersIn } from '../reading/numbers.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../search/fold.ts';
import { tokensOf } from '../search/tokens.ts';
import { CHECK_WORDS as SAYS } from './check-words.ts';
import {
  type Fact,
  holdsDates,
  holdsFigures,
  ONCE,
  otherDate,
  otherFigure,
  tellsAll,
} from './fact-evidence.ts';
import { readWords } from './read-option.ts';
import type { Statement } from './statements.ts';
import { type Checked, namesUnknown } from './verdict.ts';

/**
 * The number, date or person of a statement, checked; `undefined` where it has none. Supported only where one sentence of
 * an article says all of it, in this order, no more and no less denied: anything less is not in the articles.
 */
export function checkFact(library: Library, { own }: Statement): Checked | undefined {
  const fact = factOf(library, own);
  if (fact === undefined) return undefined;
  const absent: Checked = { verdict: 'absent', text: SAYS.noFact(fact.kinds), evidence: [] };
  if (namesUnknown(library, own) || fact.question.units.length === 0) return absent;
  const time = { dates: [], months: [], spans: [] };
  const units = fact.question.units.map((unit) => ({ ...unit, contrary: [] }));
  const told = passagesFor(library, knowhowOf(library), { ...fact.question, units, time }).filter(
    (passage) => passage.reading.sentence.block.kind !== 'heading' && tellsAll(fact, passage, units),
  );
  const supporting = told.filter(({ reading }) => holdsFigures(fact, reading) && holdsDates(fact, reading));
  const figure = told.filter(({ reading }) => holdsDates(fact, reading) && otherFigure(fact, reading));
  const date = told.filter(({ reading }) => holdsFigures(fact, reading) && otherDate(fact, reading));
  const against = ofArticles([...figure, ...date]);
  if (supporting.length > 0) {
    return against.length === 0
      ? { verdict: 'supported', text: SAYS.fact(fact.kinds), evidence: ofArticles(supporting) }
      : {
          verdict: 'supported',
          text: SAYS.factDisputed(fact.kinds),
          evidence: [...ofArticles(supporting).slice(0, 1), ...against.slice(0, 1)],
        };
  }
  if (figure.length > 0) return { verdict: 'contradicted', text: SAYS.otherFigure, evidence: against };
  if (date.length > 0)
    return {
      verdict: ONCE.test(fact.folded) ? 'contradicted' : 'absent',
      text: SAYS.otherDate,
      evidence: against,
    };
  return absent;
}

function factOf(library: Library, own: string): Fact | undefined {
  const question = readWords(library, own);
  const tokens = tokensOf(own);
  const folded = fold(own);
  const figures = numbersIn(own, tokens).filter(
    ({ value, unit, span }) =>
      (unit !== '' || value > 1) &&
      !question.time.spans.some((time) => time.start < span.end && span.start < time.end),
  );
  const dates = question.time.dates;
  const kinds = [
    ...(figures.length > 0 ? [SAYS.kinds.number] : []),
    ...(dates.length > 0 ? [SAYS.kinds.date] : []),
    ...(question.people.length > 0 ? [SAYS.kinds.person] : []),
  ];
  if (kinds.length === 0) return undefined;
  return {
    folded,
    question,
    figures,
    dates,
    kinds: sentenceCase(listed(kinds.map((kind) => kind.toLowerCase()))),
  };
}

/** The best sentence of each article, two at most. */
function ofArticles(passages: readonly Passage[]): readonly Reading[] {
  const readings = passages.map(({ reading }) => reading);
  return readings
    .filter(
      ({ sentence }, i) => readings.findIndex((other) => other.sentence.article === sentence.article) === i,
    )
    .slice(0, 2);
}
