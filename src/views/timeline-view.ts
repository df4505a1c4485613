import { createCited } from '../answers/cited.ts';
import { SAYS, sayAttribution } from '../answers/messages.ts';
import { earliest, latest, sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { datedOf, type Event, eventOf, inspectionEvents, matching } from './events.ts';
import { readPeriod } from './period.ts';
import { type Options, readCouncil } from './read-option.ts';
import type { Hint, Line, ListView } from './view.ts';
import { sayKnown, WORDS } from './words.ts';

export const ORDERS = ['oldest', 'newest'] as const;
/** As many as a picture shows legibly on one screen. */
const A_PAGE = 10;

/**
 * What happened, oldest or newest first, each event in the article's own sentence, the inspections among them; undated
 * events last, as undated.
 */
export function timelineView(
  library: Library,
  {
    from,
    to,
    about,
    council: asked,
    order: wanted = 'oldest',
  }: Options<'from' | 'to' | 'about' | 'council' | 'order'>,
): ListView | Hint {
  const period = readPeriod(from, to);
  if ('hint' in period) return period.hint;
  const order = ORDERS.find((one) => one.startsWith(wanted.trim().toLowerCase().slice(0, 6)));
  if (order === undefined) return { text: WORDS.noOrder(wanted), choices: ORDERS };
  const council = asked === undefined ? undefined : readCouncil(library, asked);
  if (council && 'hint' in council) return council.hint;
  const isOf = (reading: Reading): boolean => council === undefined || reading.council === council.value;
  const told = (about === undefined ? datedOf(library.readings) : matching(library, about)).filter(isOf);
  if (told.length === 0) return { text: WORDS.noEventsAbout(about ?? ''), choices: [] };
  const found = told.flatMap((reading) => eventOf(reading, period.value) ?? []);
  const inspected =
    about === undefined
      ? inspectionEvents(library, found, period.value).filter(({ reading }) => isOf(reading))
      : [];
  const events = [...found, ...inspected];
  const sorted = events
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const dated = order === 'newest' ? sorted.toReversed() : sorted;
  const undated = period.value.open ? events.filter(({ date }) => date === undefined) : [];
  if (dated.length + undated.length === 0)
    return { text: WORDS.noEvents(period.value.said), choices: yearsOf(told) };
  const left = events.length - dated.length;
  const cited = createCited(library);
  const lineOf = ({ reading, date }: Event): Line => ({
    label: date === undefined ? WORDS.undatedEvents : sentenceCase(sayKnown(date.edtf, date.known)),
    text: [councilOf(library, reading, council?.value), spokenBy(reading)].filter(Boolean).join(', '),
    citations: [cited.cite(reading)],
    when: date === undefined ? { known: 'open' } : { edtf: date.edtf, known: date.known },
  });
  const lines = withoutRepeats(dated.map(lineOf));
  const open = withoutRepeats(undated.map(lineOf), lines);
  return {
    title: WORDS.timeline([council?.value ?? '', about ?? '', period.value.said].filter(Boolean).join(', ')),
    lead: WORDS.timelineLead(lines.length, open.length, WORDS.orders[order]),
    groups: [
      ...(lines.length === 0 ? [] : [{ lines }]),
      ...(open.length === 0 ? [] : [{ heading: WORDS.undatedEvents, lines: open }]),
    ],
    citations: cited.all(),
    notes: [
      ...clarificationsOf(events),
      ...(period.value.open || left === 0 ? [] : [WORDS.undatedLeft(left)]),
    ],
    eventsAPage: A_PAGE,
  };
}

/** The council of an event, where it is not the one that most articles are about, or the one asked for. */
function councilOf({ councils }: Library, { council }: Reading, asked: string | undefined): string {
  return council === undefined || council === (asked ?? councils[0]) ? '' : council;
}

const key = ({ date }: Event): string =>
  date === undefined ? '9' : `${earliest(date.edtf)} ${latest(date.edtf)}`;

/** A person's own words are not the article's. */
const spokenBy = (reading: Reading): string =>
  reading.speaker.kind === 'person' && reading.speaker.quoted ? sayAttribution(reading) : '';

/** Sentences that repeat another word for word share its number: one line for all. */
function withoutRepeats(lines: readonly Line[], before: readonly Line[] = []): readonly Line[] {
  const same = (a: Line, b: Line): boolean => a.citations[0] === b.citations[0];
  return lines.filter(
    (line, i) => !before.some((one) => same(one, line)) && lines.findIndex((one) => same(one, line)) === i,
  );
}

function clarificationsOf(events: readonly Event[]): readonly string[] {
  const said = events.flatMap(({ reading, date }) => {
    if (date?.known !== 'clarified' || date.basis === undefined) return [];
    const phrase = reading.sentence.article.text.slice(date.span.start, date.span.end).replace(/\.$/, '');
    return [SAYS.noYear(phrase, date.edtf, date.basis)];
  });
  return [...new Set(said)];
}

function yearsOf(readings: readonly Reading[]): readonly string[] {
  const dates = readings.flatMap(({ dates }) => dates.flatMap(({ edtf }) => edtf ?? []));
  const [first, last] = [dates.map(earliest).sort()[0], dates.map(latest).sort().at(-1)];
  return first === undefined || last === undefined
    ? []
    : [sentenceCase(sayDate(`${first.slice(0, 4)}/${last.slice(0, 4)}`))];
}
