import { listed } from '../../answers/messages.ts';
import type { Library } from '../../library/library.ts';
import type { Reading } from '../../mentions/reading.ts';
import { fold } from '../../search/fold.ts';
import { sentenceCase } from '../../search/sentence-case.ts';
import { type Fact, factOf, type Told } from './fact.ts';
import { holdsFigures, otherDate, otherFigure } from './figures.ts';
import type { Statement } from './statements.ts';
import { holdsDates, toldBy, toldNearly } from './told.ts';
import { absent, type Checked, namesUnknown } from './verdict.ts';
import { CHECK_WORDS as SAYS } from './words.ts';

/**
 * The number, date or person of a statement, checked; `undefined` where it has none. Supported only where one sentence of
 * an article says all of it outright, of the same council and people; contradicted only where one gives another figure or
 * date for the same and none agrees; where some agree and others do not, sources disagree.
 */
export function checkFact(library: Library, { own }: Statement): Checked | undefined {
  const fact = factOf(library, own);
  if (fact === undefined) return undefined;
  const kinds = kindsOf(fact);
  if (namesUnknown(library, own)) return absent(SAYS.noFact(kinds));
  const { vocabulary, readings } = library;
  const told = readings.flatMap((reading) => toldBy(fact, reading, vocabulary) ?? []);
  const where = (holds: (one: Told) => boolean): readonly Reading[] =>
    told.filter(holds).map(({ reading }) => reading);
  const supporting = where((one) => holdsFigures(fact, one) && holdsDates(fact, one.reading));
  const figure = where(({ reading }) => holdsDates(fact, reading) && otherFigure(fact, reading));
  const once = happensOnce(own, vocabulary.once);
  const date = where((one) => once && holdsFigures(fact, one) && otherDate(fact, one));
  const against = ofArticles([...figure, ...date]);
  const disputed = (text: string, agreeing: readonly Reading[]): Checked => ({
    verdict: 'disputed',
    text,
    evidence: [...agreeing.slice(0, 1), ...against.slice(0, 1)],
  });
  if (supporting.length > 0)
    return against.length > 0
      ? disputed(SAYS.factDisputed(kinds), supporting)
      : { verdict: 'supported', text: SAYS.fact(kinds), evidence: ofArticles(supporting) };
  const nearly = figure.length > 0 ? readings.filter((reading) => toldNearly(fact, reading)) : [];
  if (nearly.length > 0) return disputed(SAYS.factNearly(kinds), nearly);
  if (against.length === 0) return absent(SAYS.noFact(kinds));
  const text = figure.length > 0 ? SAYS.otherFigure : SAYS.otherDate;
  return { verdict: 'contradicted', text, evidence: against };
}

const SOME = /\b(?:some|several|many|another|again|also|more|other|further)\b/;

/** "Took the service back": the words in order, with a few between. */
function happensOnce(own: string, once: readonly string[]): boolean {
  const folded = fold(own);
  return (
    !SOME.test(folded) &&
    once.some((words) => new RegExp(`\\b${words.split(' ').join('\\b(?: [\\w-]+){0,3} ')}\\b`).test(folded))
  );
}

function kindsOf({ figures, dates, people }: Fact): string {
  const kinds = [
    ...(figures.length > 0 ? [SAYS.kinds.number] : []),
    ...(dates.length > 0 ? [SAYS.kinds.date] : []),
    ...(people.length > 0 ? [SAYS.kinds.person] : []),
  ];
  return sentenceCase(listed(kinds));
}

/** The best sentence of each article, two at most. */
function ofArticles(readings: readonly Reading[]): readonly Reading[] {
  return readings
    .filter(
      ({ sentence }, i) => readings.findIndex((other) => other.sentence.article === sentence.article) === i,
    )
    .slice(0, 2);
}
