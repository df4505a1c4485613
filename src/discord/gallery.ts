import { setTimeout as pause } from 'node:timers/promises';
import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Drawing, Measure } from '../pictures/picture.ts';
import { drawEvents, drawTable } from '../pictures/picture-of.ts';
import type { Painter } from '../pictures/render.ts';
import type { AttachedFile } from './message.ts';
import type { Request } from './request.ts';

/** Commands whose replies are shown as pictures too. */
const PICTURED: readonly string[] = ['ratings', 'timeline'];

/** Painting takes a tenth of a second; whoever waits longer than this gets the text alone. */
const PATIENCE = 5_000;

/** A reply that is to be shown, and all that it depends on. */
export interface Showing {
  readonly reply: CommandReply;
  readonly request: Request;
  readonly library: Library;
  /** From 0. */
  readonly page: number;
  readonly isPrivate: boolean;
  /** The id of the person who shared it. */
  readonly sharedBy?: string;
}

export interface Gallery {
  /** Whether a page of a reply has pictures, which take a while. */
  readonly hasPictures: (showing: Showing) => boolean;
  /** They; none where they cannot be made, since the text has everything. Never rejects. */
  readonly pictures: (showing: Showing) => Promise<readonly AttachedFile[]>;
}

type Prepare = () => Promise<Painter>;

/** Loaded at the first picture only: the renderer is native code, and a bot without it still answers. */
const prepare: Prepare = async () => (await import('../pictures/render.ts')).createPainter();

export function createGallery(log: Log, painter: Prepare = prepare): Gallery {
  let ready: Promise<Painter> | undefined;
  const paint = async (showing: Showing) => {
    ready ??= painter();
    const { measure, paint } = await ready;
    const pictures = await Promise.all(drawingsOf(showing, measure).map(paint));
    return pictures.map(({ png, alt }, index) => ({
      attachment: png,
      name: `${showing.request.command}-${index + 1}.png`,
      description: alt,
    }));
  };
  const hasPictures = ({ reply, request }: Showing): boolean =>
    PICTURED.includes(request.command) && (reply.type === 'table' || reply.type === 'list');
  return {
    hasPictures,
    pictures: async (showing) => {
      if (!hasPictures(showing)) return [];
      try {
        return await Promise.race([paint(showing), tooLate()]);
      } catch (err) {
        log.warn({ err, command: showing.request.command }, 'No picture: the text is sent alone');
        return [];
      }
    },
  };
}

function drawingsOf({ reply, library: { vocabulary }, page }: Showing, measure: Measure): readonly Drawing[] {
  if (reply.type === 'table') return drawTable(reply.table, vocabulary, measure, page);
  return reply.type === 'list' ? drawEvents(reply.list, vocabulary, measure, page) : [];
}

async function tooLate(): Promise<never> {
  await pause(PATIENCE, undefined, { ref: false });
  throw new Error('Painting took too long');
}
