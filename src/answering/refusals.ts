import type { Library } from '../library.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Unanswered } from './answer.ts';
import { createCited } from './cited.ts';
import type { Knowhow } from './knowhow.ts';
import { openClaims } from './open-rating.ts';
import { passagesFor } from './passages.ts';
import type { Question } from './question.ts';
import { type AskedTime, hasTime, sayAsked } from './question-time.ts';
import { refuse } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { isAboutRatings } from './topics.ts';
import { namesVictim } from './victims.ts';
import { isKnown } from './weights.ts';
import { areaName, listed, REFUSES, sayInspection, WANTED } from './wording.ts';

/** Why the articles do not answer, as exactly as can be told, with the nearest passages shown as such. */
export function notAnswered(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string | undefined,
): Unanswered {
  const unknown = question.units.filter((unit) => !unit.common && !isKnown(unit, knowhow));
  if (
    council !== undefined &&
    hasTime(question.time) &&
    isAboutRatings(question, knowhow) &&
    (inspectionsFor(library, question, council) ?? []).length === 0
  ) {
    const known = listed(
      inspectionsOf(library, council).map((inspection) => sayInspection(inspection, library)),
    );
    if (known === '') return noneDated(library, question, council);
    return refuse(
      library,
      question,
      'not-covered',
      REFUSES.noInspection(sayAsked(question.time) || 'that month', council, known),
    );
  }
  const rating = council !== undefined && isAboutRatings(question, knowhow);
  const nearest = passagesFor(library, knowhow, question, council === undefined ? {} : { council })
    .filter(
      ({ coverage, reading }) => coverage > 0.4 && !(namesVictim(reading) && !namedIn(reading, question)),
    )
    .slice(0, 2);
  const cited = createCited();
  for (const { reading } of nearest) cited.cite(reading);
  if (rating) {
    const at = listed(
      (inspectionsFor(library, question, council) ?? [])
        .slice(0, 3)
        .map((inspection) => sayInspection(inspection, library)),
    );
    const what = [
      listed(question.areas.map((id) => areaName(library.vocabulary, id))) || council,
      at && `at ${at}`,
    ]
      .filter(Boolean)
      .join(' ');
    return refuse(library, question, 'not-said', REFUSES.noRating(what), cited.all());
  }
  if (unknown.length > 0) {
    return refuse(
      library,
      question,
      'not-covered',
      REFUSES.notSaid(listed(unknown.slice(0, 3).map(({ text }) => `“${text}”`))),
      cited.all(),
    );
  }
  const wanted = WANTED[question.kind];
  return refuse(
    library,
    question,
    'not-said',
    wanted === undefined ? REFUSES.notSaid('') : REFUSES.notKind(wanted),
    cited.all(),
  );
}

/** A time is asked for, and no inspection is placed in time: what is graded all the same is shown as nearest. */
function noneDated(library: Library, question: Question, council: string): Unanswered {
  const cited = createCited();
  const open = openClaims(library, { ...question, time: ANY_TIME }, council);
  for (const { reading } of open.slice(0, 2)) cited.cite(reading);
  if (open.length === 0) return refuse(library, question, 'not-said', REFUSES.noRating(council));
  return refuse(library, question, 'not-covered', REFUSES.noneDated(council), cited.all());
}

const ANY_TIME: AskedTime = { dates: [], months: [], spans: [] };

/** Whether the question itself names somebody whom the sentence names. */
const namedIn = ({ people }: Reading, question: Question): boolean =>
  people.some(({ name }) => question.people.includes(name));
