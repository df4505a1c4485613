import { ALT_TEXT, type Timeline, type TimelineEvent } from './picture.ts';
import { eventDate, eventWords, PICTURE_SAYS } from './wording.ts';

/** An event's words take so many characters of the alternative text, which has to hold ten of them. */
const ALT_WORDS = 40;

/** What the timeline says: of each event its number, date, how that is known, grade, how its words begin, source. */
export function timelineAlt({ title, events }: Timeline): string {
  const lines = events.map((event) => {
    const grade = event.grade ? `: ${event.grade.text}` : '';
    const said = eventWords(event);
    const words = said.length > ALT_WORDS ? `${said.slice(0, ALT_WORDS).toWellFormed()}…` : said;
    return `[${event.number}] ${eventDate(event)}${grade} – ${words} (${event.source})`;
  });
  return [PICTURE_SAYS.timelineAlt(title), ...lines].join('\n');
}

const MOST_EVENTS = 14;
/** Where a single event has more to say than an alternative text may. */
const NAME = 200;

/** The timeline in parts that are legible on a phone and whose alternative texts say everything. */
export function timelineParts(timeline: Timeline): readonly Timeline[] {
  const parts = split(timeline.events, timeline.title).map((events) => ({ ...timeline, events }));
  if (parts.length === 1) return parts.map(shortened);
  return parts
    .map((part, index) => ({
      ...part,
      title: `${cut(part.title)} (${PICTURE_SAYS.part(index + 1, parts.length)})`,
    }))
    .map(shortened);
}

function split(events: readonly TimelineEvent[], title: string): readonly (readonly TimelineEvent[])[] {
  const long = timelineAlt({ title, events }).length > ALT_TEXT - ' (part 10 of 10)'.length;
  if (events.length < 2 || (events.length <= MOST_EVENTS && !long)) return [events];
  const parts = Math.max(2, Math.ceil(events.length / MOST_EVENTS));
  const size = Math.ceil(events.length / parts);
  return Array.from({ length: parts }, (_, part) => events.slice(part * size, (part + 1) * size))
    .filter((some) => some.length > 0)
    .flatMap((some) => split(some, title));
}

function cut(text: string): string {
  return text.length > NAME ? `${text.slice(0, NAME).toWellFormed()}…` : text;
}

function shortened(timeline: Timeline): Timeline {
  if (timelineAlt(timeline).length <= ALT_TEXT) return timeline;
  const events = timeline.events.map((event) => ({
    ...event,
    source: cut(event.source),
    ...(event.date ? { date: { ...event.date, words: cut(event.date.words) } } : {}),
    ...(event.grade ? { grade: { ...event.grade, text: cut(event.grade.text) } } : {}),
  }));
  return { title: cut(timeline.title), events };
}
