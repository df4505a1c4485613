import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { Drawing, Measure } from '../pictures/picture.ts';
import { drawEvents, drawTable } from '../pictures/picture-of.ts';
import type { Painter } from '../pictures/render.ts';
import type { AttachedFile } from './message.ts';

/** Commands whose replies are shown as pictures too. */
const PICTURED: readonly string[] = ['ratings', 'timeline'];

/** Painting takes a tenth of a second; whoever waits longer than this gets the text alone. */
const PATIENCE = 5_000;

export interface Gallery {
  readonly hasPictures: (reply: CommandReply, command: string) => boolean;
  /** The pictures of a reply; none where they cannot be made, since the text has everything. Never rejects. */
  readonly pictures: (
    reply: CommandReply,
    command: string,
    library: Library,
    page: number,
  ) => Promise<readonly AttachedFile[]>;
}

type Prepare = () => Promise<Painter>;

/** Loaded at the first picture only: the renderer is native code, and a bot without it still answers. */
const prepare: Prepare = async () => (await import('../pictures/render.ts')).createPainter();

export function createGallery(log: Log, painter: Prepare = prepare): Gallery {
  let ready: Promise<Painter> | undefined;
  const paint = async (reply: CommandReply, command: string, { vocabulary }: Library, page: number) => {
    ready ??= painter();
    const { measure, paint } = await ready;
    const pictures = await Promise.all(drawingsOf(reply, vocabulary, measure, page).map(paint));
    return pictures.map(({ png, alt }, index) => ({
      attachment: png,
      name: `${command}-${index + 1}.png`,
      description: alt,
    }));
  };
  return {
    hasPictures: (reply, command) =>
      PICTURED.includes(command) && (reply.type === 'table' || reply.type === 'list'),
    pictures: async (reply, command, library, page) => {
      try {
        return await within(PATIENCE, paint(reply, command, library, page));
      } catch (err) {
        log.warn({ err, command }, 'No picture: the text is sent alone');
        return [];
      }
    },
  };
}

function drawingsOf(
  reply: CommandReply,
  vocabulary: Library['vocabulary'],
  measure: Measure,
  page: number,
): readonly Drawing[] {
  if (reply.type === 'table') return drawTable(reply.table, vocabulary, measure, page);
  return reply.type === 'list' ? drawEvents(reply.list, vocabulary, measure, page) : [];
}

function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Painting took too long')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
