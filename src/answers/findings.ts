import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { overlaps } from '../mentions/time.ts';
import type { Inspection } from '../ratings/claim.ts';
import { fold } from '../search/fold.ts';
import { wordPattern } from '../search/word-list.ts';
import { leaningOf } from './leaning.ts';

/** What inspectors found well done, or wanting. */
export type Side = 'strengths' | 'weaknesses';

const MOST = 12;
/** A sentence of fewer words is no finding by itself. */
const LEAST_WORDS = 6;

/** The sentences that tell what an inspection found, of one side, the clearest first; of the areas given, else of all. */
export function findingsOf(
  library: Library,
  inspection: Inspection,
  areas: readonly string[],
  side: Side,
): readonly Reading[] {
  const leanOf = leansIn(library, side);
  return library.readings
    .filter((reading) => reading.words >= LEAST_WORDS && isReported(reading, inspection, areas))
    .flatMap((reading) => {
      const lean = leanOf(reading);
      return lean === undefined ? [] : [{ reading, lean }];
    })
    .toSorted((a, b) => b.lean - a.lean)
    .map(({ reading }) => reading)
    .filter((reading, i, all) => all.findIndex(({ text }) => text === reading.text) === i)
    .filter((reading) => isOfInspectors(library, reading) && isOfTime(reading, inspection))
    .slice(0, MOST);
}

/** Whether a sentence stands in a report of the inspection, about its council and the areas, and gives no grade. */
function isReported(
  { sentence, council, councils, grades, areas: named }: Reading,
  inspection: Inspection,
  areas: readonly string[],
): boolean {
  return (
    council === inspection.council &&
    // Whose findings they are, an article on several councils leaves to the reader, unless it names them.
    (sentence.article.councils.length < 2 || councils.includes(council)) &&
    inspection.articles.includes(sentence.article.id) &&
    sentence.block.kind !== 'heading' &&
    grades.length === 0 &&
    (areas.length === 0 || named.some(({ id }) => areas.includes(id)))
  );
}

/** How clearly a sentence leans to a side by the vocabulary's words; `undefined` where it does not. */
function leansIn({ vocabulary }: Library, side: Side): (reading: Reading) => number | undefined {
  return (reading) => {
    const { speaker, dates } = reading;
    const { praise: plus, blame: minus } = leaningOf(reading, vocabulary);
    const isClear = side === 'strengths' ? plus > minus : minus > plus;
    const isDated = dates.some(({ edtf, known }) => known === 'stated' && edtf !== undefined);
    const lean =
      (side === 'strengths' ? plus - 2 * minus : 2 * minus - plus) +
      (speaker.kind === 'inspectors' ? 1.5 : 0) -
      (speaker.kind === 'person' ? 2 : 0) -
      (isDated ? 2 : 0);
    return isClear && lean > 0 ? lean : undefined;
  };
}

/** The inspectors' own words; of an article's, those that name the inspectors or their report. */
const isOfInspectors = (library: Library, { speaker, text }: Reading): boolean =>
  speaker.kind === 'inspectors' || (speaker.kind !== 'person' && namesInspectors(library, text));

const namesInspectors = ({ vocabulary }: Library, text: string): boolean =>
  wordPattern(vocabulary.wording?.reported).test(fold(text));

/** A sentence with a date of another time tells of that. */
function isOfTime({ dates }: Reading, { visited, reported }: Inspection): boolean {
  const times = [visited, reported].flatMap((date) => date ?? []);
  return dates.every(
    ({ edtf, known }) =>
      edtf === undefined || known !== 'stated' || times.some((time) => overlaps(edtf, time)),
  );
}

const asksToImprove = ({ vocabulary }: Library, text: string): boolean =>
  wordPattern(vocabulary.wording?.improving).test(fold(text));

/** What the inspectors ask for, in their words or an article's; what others hope for is left out. */
export function recommendationsOf(
  library: Library,
  inspection: Inspection,
  areas: readonly string[],
): readonly Reading[] {
  const listed = listedRecommendations(library);
  return library.readings.filter(
    (reading) =>
      isReported(reading, inspection, areas) &&
      (listed.has(reading) || (isFromInspectors(library, reading) && asksToImprove(library, reading.text))),
  );
}

const isFromInspectors = (library: Library, { speaker, text }: Reading): boolean =>
  speaker.kind === 'inspectors' || (speaker.kind === 'journalist' && namesInspectors(library, text));

/** The items of lists below a heading or line of the inspectors' that says what has to be done: "What needs to improve". */
function listedRecommendations(library: Library): ReadonlySet<Reading> {
  let lead: Reading | undefined;
  const found = new Set<Reading>();
  for (const reading of library.readings) {
    if (reading.sentence.block.kind !== 'item') lead = reading;
    else if (
      lead &&
      lead.sentence.article === reading.sentence.article &&
      leadsIntoRecommendations(library, lead)
    )
      found.add(reading);
  }
  return found;
}

const leadsIntoRecommendations = (library: Library, lead: Reading): boolean =>
  asksToImprove(library, lead.text) &&
  (lead.sentence.block.kind === 'heading' ||
    /\?\s*$/.test(lead.text) ||
    (/:\s*$/.test(lead.text) && isFromInspectors(library, lead)));
