import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundledVersion } from '../bundle/bundled.ts';
import { fontFile } from '../pictures/font.ts';

/** A file as the server sends it. */
export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Every file that the server has, by its path: nothing else is ever read from the disk. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** In the bundle the page lies beside the programs, made; among the sources as it is written. */
const folder = new URL('./page/', import.meta.url);

const CSS = 'text/css; charset=utf-8';

const served = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/theme.css', 'theme.css', CSS],
  ['/page.css', 'page.css', CSS],
  ['/messages.css', 'messages.css', CSS],
  ['/composer.css', 'composer.css', CSS],
  ['/bot.svg', 'bot.svg', 'image/svg+xml'],
  ['/you.svg', 'you.svg', 'image/svg+xml'],
] as const;

/** The font of the pictures, for what they stand beside: the page looks the same on every machine. */
const weights = ['400Regular', '500Medium', '700Bold'] as const;

/** The tools that the page is made with are not installed; the message says what to do. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

/**
 * Reads the page's files and makes one script of its modules. Rejects with a PageError where what it is made with is
 * not installed.
 */
export async function makePage(): Promise<PageFiles> {
  const files = await Promise.all(
    served.map(
      async ([path, name, type]) => [path, { type, body: await readFile(new URL(name, folder)) }] as const,
    ),
  );
  const fonts = await Promise.all(
    weights.map(async (weight) => {
      const body = await readFile(fontFile(weight));
      return [`/fonts/${weight}.ttf`, { type: 'font/ttf', body }] as const;
    }),
  );
  const script = { type: 'text/javascript; charset=utf-8', body: await bundle() };
  return new Map<string, PageFile>([...files, ...fonts, ['/page.js', script]]);
}

async function bundle(): Promise<Uint8Array> {
  try {
    if (bundledVersion !== undefined) return await readFile(new URL('page.js', folder));
    const { build } = await import('esbuild');
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('main.ts', folder))],
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'eof',
      logLevel: 'silent',
    });
    const [script] = outputFiles;
    if (!script) throw new Error('The bundler made nothing');
    return script.contents;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PageError(
      `The page cannot be made. Install what it is made with: npm ci (without --omit=dev).\n${reason}`,
    );
  }
}
