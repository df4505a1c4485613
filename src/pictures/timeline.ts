import { axisHeight, drawAxis } from './axis.ts';
import { drawMark, MARK_SIZE } from './mark.ts';
import type { Drawing, Measure, Timeline, TimelineEvent } from './picture.ts';
import { element, FAINT, INK, lineHeight, linesInBox, type Markup, picture, RULE, textLines } from './svg.ts';
import { timelineAlt } from './timeline-alt.ts';
import { eventDate, eventSource } from './wording.ts';
import { wrap } from './wrap.ts';

const SIZE = { title: 25, date: 21, source: 18, grade: 20 } as const;
const WIDTH = 760;
const MARGIN = 22;
const PAD = 9;
/** Where the words of an event begin. */
const WORDS = MARGIN + 96;
const GRADE = { width: 190, height: 46 } as const;

interface Row {
  readonly height: number;
  readonly draw: (y: number) => Markup;
}

function placeEvent(event: TimelineEvent, measure: Measure): Row {
  const right = event.grade ? WIDTH - MARGIN - GRADE.width : WIDTH - MARGIN;
  const width = right - WORDS - PAD;
  const date = wrap(eventDate(event), { width, size: SIZE.date, bold: true, lines: 2 }, measure);
  const source = wrap(eventSource(event), { width, size: SIZE.source, lines: 3 }, measure);
  const dateHeight = date.length * lineHeight(SIZE.date);
  const height = dateHeight + source.length * lineHeight(SIZE.source) + 2 * PAD;
  return {
    height,
    draw: (y) =>
      element(
        'g',
        {},
        element('rect', { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: 1, fill: RULE }),
        drawMark(event.date?.known, MARGIN + MARK_SIZE, y + height / 2),
        textLines([`[${event.number}]`], WORDS - 12, y + height / 2 + SIZE.date * 0.35, {
          size: SIZE.date,
          fill: INK,
          anchor: 'end',
        }),
        textLines(date, WORDS, y + PAD + SIZE.date * 0.85, { size: SIZE.date, bold: true, fill: INK }),
        textLines(source, WORDS, y + PAD + dateHeight + SIZE.source * 0.85, {
          size: SIZE.source,
          fill: FAINT,
        }),
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
  return element(
    'g',
    {},
    element('rect', { ...box, rx: 8, ...paint }),
    linesInBox(lines, box, { ...style, fill: tone?.ink ?? INK, anchor: 'middle' }),
  );
}

/** The events on an axis of time, and below it one by one; their marks tell how each date is known, as do their words. */
export function drawTimeline(timeline: Timeline, measure: Measure): Drawing {
  const style = { size: SIZE.title, bold: true };
  const title = wrap(timeline.title, { ...style, width: WIDTH - 2 * MARGIN, lines: 3 }, measure);
  const top = MARGIN + title.length * lineHeight(SIZE.title) + PAD;
  const axis = { x: MARGIN + 20, width: WIDTH - 2 * MARGIN - 40 };
  let y = top + axisHeight(timeline.events, axis) + PAD;
  const rows = timeline.events
    .map((event) => placeEvent(event, measure))
    .map(({ height, draw }) => {
      const drawn = draw(y);
      y += height;
      return drawn;
    });
  const heading = textLines(title, MARGIN, MARGIN + SIZE.title * 0.8, { ...style, fill: INK });
  return {
    svg: picture(WIDTH, y + MARGIN / 2, heading, drawAxis(timeline.events, axis, top), ...rows),
    width: WIDTH,
    alt: timelineAlt(timeline),
  };
}
