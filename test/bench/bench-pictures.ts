import { answer } from '../../src/answers/answer-question.ts';
import type { CommandReply } from '../../src/commands/command.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { renderReply } from '../../src/discord/render.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { Drawing } from '../../src/pictures/picture.ts';
import { drawEvents, drawTable } from '../../src/pictures/picture-of.ts';
import { createPainter, type Painter } from '../../src/pictures/render.ts';
import { ratingsView } from '../../src/views/ratings-view.ts';
import { timelineView } from '../../src/views/timeline-view.ts';
import { type Cell, columns, type Section } from './report.ts';
import { median } from './statistics.ts';
import { wall } from './stopwatch.ts';

const TIMES = 50;

/** How long a reply takes to render for Discord, and the pictures to paint: first, again, and from the cache. */
export async function benchPictures(): Promise<Section> {
  const library = await loadLibrary(shippedKnowledge);
  const reply: CommandReply = { type: 'answer', answer: answer(library, 'What was the latest rating?') };
  const rendering = Array.from({ length: TIMES }, () => wall(() => renderReply(reply))[0]);
  const painter = createPainter();
  const [grid, events] = [drawingOf(library, 'ratings', painter), drawingOf(library, 'timeline', painter)];
  const rows: Cell[][] = [];
  for (const [what, drawing] of [['ratings', grid] as const, ['timeline', events] as const]) {
    const anew = () => paintTime(createPainter(), drawing);
    const [first, again] = [await anew(), await anew()];
    await painter.paint(drawing);
    const cached = await paintTime(painter, drawing);
    rows.push([`picture of ${what}`, first, again, cached]);
  }
  return {
    title: 'Rendering',
    notes: [],
    columns: columns('what', ['first', 'ms'], ['again, font loaded anew', 'ms'], ['from the cache', 'ms']),
    rows: [['an answer, rendered', rendering[0], median(rendering), undefined], ...rows],
  };
}

async function paintTime(painter: Painter, drawing: Drawing): Promise<number> {
  const start = performance.now();
  await painter.paint(drawing);
  return performance.now() - start;
}

function drawingOf(library: Library, what: 'ratings' | 'timeline', { measure }: Painter): Drawing {
  const view = what === 'ratings' ? ratingsView(library, {}) : timelineView(library, {});
  const drawings =
    'columns' in view
      ? drawTable(view, library.vocabulary, measure)
      : 'groups' in view
        ? drawEvents(view, library.vocabulary, measure)
        : [];
  const [first] = drawings;
  if (!first) throw new Error(`nothing to draw for ${what}`);
  return first;
}
