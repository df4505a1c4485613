import { placesOf } from '../../answering/closeness.ts';
import { figureOf } from '../../answering/disputed-value.ts';
import { withTitle } from '../../answering/question-spans.ts';
import { listed } from '../../answering/wording.ts';
import { quoteOf } from '../../knowledge/article.ts';
import { tokensIn } from '../../mentions/tokens-in.ts';
import { fold } from '../../search/fold.ts';
import type { Asked } from '../asked.ts';
import type { Cited } from '../citations.ts';

/** The people of the sentence whom the question does not name, each with the office that stands beside the name. */
export function peopleIn({ question }: Asked, { evidence }: Cited): string | undefined {
  const { people, speaker, text } = evidence.reading;
  const folded = fold(text);
  const others = people.filter(({ name }) => !question.people.includes(name));
  const said = others.map(({ name, role, span }) => {
    const titled = text.slice(withTitle(folded, span).start, span.start) + name;
    return role === undefined ? titled : `${titled}, ${role}`;
  });
  if (said.length > 0) return listed([...new Set(said)]);
  return speaker.name !== undefined && !question.people.includes(speaker.name) ? speaker.name : undefined;
}

/** Words that only point to a time ("now", "then") are no date to answer with. */
const NAMES_TIME = /\d|\p{Lu}|\b(?:ago|last|this|next|spring|summer|autumn|winter)\b/u;

/** The date, as the article puts it, that stands nearest to the words asked about. */
export function dateIn({ units, question }: Asked, { evidence }: Cited): string | undefined {
  const { reading } = evidence;
  const { article, span } = reading.sentence;
  const tokens = tokensIn(reading);
  const places = units.flatMap(({ unit }) =>
    placesOf(unit, reading).flatMap((place) => tokens[place]?.span.start ?? []),
  );
  const gap = (at: number): number => Math.min(...places.map((place) => Math.abs(place - at)), 1_000);
  const [nearest] = reading.dates
    .filter((date) => {
      const words = quoteOf(article, date.span);
      return NAMES_TIME.test(words) && !question.folded.includes(fold(words));
    })
    .toSorted((a, b) => gap(a.span.start - span.start) - gap(b.span.start - span.start));
  return nearest && quoteOf(article, nearest.span);
}

/** The figure of what is asked about, with its hedge and what it counts. */
export function figureIn({ question }: Asked, { evidence }: Cited): string | undefined {
  const { reading } = evidence;
  const found = figureOf(question, reading);
  return found && quoteOf(reading.sentence.article, found.span);
}
