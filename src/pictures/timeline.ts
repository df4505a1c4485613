import { timelineAlt } from './alt.ts';
import { drawMark, MARK_SIZE, placeAxis } from './axis.ts';
import type { Drawing, Measure, Timeline, TimelineEvent } from './picture.ts';
import {
  element,
  FAINT,
  group,
  INK,
  lineHeight,
  linesInBox,
  type Markup,
  type Placed,
  picture,
  RULE,
  stacked,
  textLines,
} from './svg.ts';
import { eventKnown, eventWords, PICTURE_SAYS } from './wording.ts';
import { wrap } from './wrap.ts';

const SIZE = { title: 22, date: 16, known: 13, words: 16, grade: 16 } as const;
/** As wide as a message is on a desktop, so that its words are as large as the text around it. */
const WIDTH = 560;
const MARGIN = 16;
const PAD = 6;
/** Where the date of an event begins, and where its words do. */
const DATES = MARGIN + 48;
const WORDS = DATES + 126;
const TALLEST_AXIS = 110;
const GRADE = { width: 108, height: 40 } as const;

function placeEvent(event: TimelineEvent, measure: Measure): Placed {
  const right = event.grade ? WIDTH - MARGIN - GRADE.width : WIDTH - MARGIN;
  const width = WORDS - DATES - PAD;
  const said = event.date?.words ?? PICTURE_SAYS.undated;
  const date = wrap(said, { width, size: SIZE.date, bold: true, lines: 3 }, measure);
  const known = wrap(eventKnown(event), { width, size: SIZE.known, lines: 2 }, measure);
  const dated = date.length * lineHeight(SIZE.date);
  const words = wrap(eventWords(event), { width: right - WORDS - PAD, size: SIZE.words, lines: 8 }, measure);
  const tallest = Math.max(
    dated + known.length * lineHeight(SIZE.known),
    words.length * lineHeight(SIZE.words),
  );
  const height = tallest + 2 * PAD;
  return {
    height,
    draw: (y) =>
      group(
        element('rect', { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: 1, fill: RULE }),
        drawMark(event.date?.known, MARGIN + MARK_SIZE, y + PAD + SIZE.date * 0.55),
        textLines([`${event.number}`], DATES - 8, y + PAD + SIZE.date * 0.9, {
          size: SIZE.date,
          fill: FAINT,
          anchor: 'end',
        }),
        textLines(date, DATES, y + PAD + SIZE.date * 0.9, { size: SIZE.date, bold: true, fill: INK }),
        textLines(known, DATES, y + PAD + dated + SIZE.known * 0.9, { size: SIZE.known, fill: FAINT }),
        textLines(words, WORDS, y + PAD + SIZE.words * 0.9, { size: SIZE.words, fill: INK }),
        ...(event.grade ? [drawGrade(event.grade, y + height / 2, measure)] : []),
      ),
  };
}

function drawGrade(
  { text, tone }: NonNullable<TimelineEvent['grade']>,
  middle: number,
  measure: Measure,
): Markup {
  const style = { size: SIZE.grade, bold: true };
  const lines = wrap(text, { ...style, width: GRADE.width - 2 * PAD, lines: 2 }, measure);
  const height = Math.max(GRADE.height, lines.length * lineHeight(SIZE.grade) + 6);
  const box = { x: WIDTH - MARGIN - GRADE.width, y: middle - height / 2, width: GRADE.width, height };
  const paint = tone ? { fill: tone.fill } : { fill: 'none', stroke: RULE, 'stroke-width': 2 };
  return group(
    element('rect', { ...box, rx: 8, ...paint }),
    linesInBox(lines, box, { ...style, fill: tone?.ink ?? INK, anchor: 'middle' }),
  );
}

/** The events on an axis of time, and below it one by one; their marks tell how each date is known, as do their words. */
export function drawTimeline(timeline: Timeline, measure: Measure): Drawing {
  const style = { size: SIZE.title, bold: true };
  const title = wrap(timeline.title, { ...style, width: WIDTH - 2 * MARGIN, lines: 3 }, measure);
  const top = MARGIN + title.length * lineHeight(SIZE.title) + PAD;
  const axis = placeAxis(timeline.events, { x: MARGIN + 20, width: WIDTH - 2 * MARGIN - 40 });
  // Where many events crowd into a year or two, an axis tells less than their dates do.
  const above = axis.height <= TALLEST_AXIS ? [axis] : [];
  const rows = timeline.events.map((event) => placeEvent(event, measure));
  const below = top + above.reduce((sum, { height }) => sum + height + PAD, 0);
  const { drawn, bottom } = stacked(rows, below);
  const heading = textLines(title, MARGIN, MARGIN + SIZE.title * 0.8, { ...style, fill: INK });
  return {
    svg: picture(WIDTH, bottom + MARGIN / 2, heading, ...above.map(({ draw }) => draw(top)), ...drawn),
    width: WIDTH,
    alt: timelineAlt(timeline),
  };
}
