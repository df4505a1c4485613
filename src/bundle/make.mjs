import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inColumns } from './in-columns.mjs';

// Plain JavaScript: it runs before there is anything that could run TypeScript.

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the bundle lies: a folder beside `src`, so that what a file of `src` finds by `../` is found from it too. */
export const bundleFolder = join(root, 'dist');

/** Each program and what it begins with. */
const programs = {
  main: 'src/main.ts',
  ask: 'src/terminal/ask-cli.ts',
  knowledge: 'src/terminal/knowledge-cli.ts',
  preview: 'src/preview/preview-cli.ts',
  register: 'src/discord/register-cli.ts',
};

/** Run from the bundle once it is made. */
const prepareShipped = 'src/bundle/prepare-shipped-cli.ts';

/** Run in a thread by whoever reads a large folder. */
const readWorker = 'src/library/read-worker.ts';

/** What the page of the preview consists of besides its script. */
const pageFolder = join(root, 'src', 'preview', 'page');

/** The weights of the font that pictures and the page use. */
const fontWeights = ['400Regular', '500Medium', '700Bold'];

const fontPackage = join(root, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next');

/** What decides how an article is read: a snapshot of other code is not used. */
const reading = ['knowledge', 'mentions', 'ratings', 'scoring', 'search', 'library'];

/** Written last: what is older than it has been bundled. */
const stamp = join(bundleFolder, 'made.json');

/** @param {string} folder @returns {string[]} every file and folder in it, and itself */
function everythingIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...found.map((one) => join(one.parentPath, one.name))].toSorted();
}

/** Whether there is no bundle, or a source has changed, come or gone since it was made. */
export function isStale() {
  const made = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return true;
  const sources = ['src', 'commands'].flatMap((folder) => everythingIn(join(root, folder)));
  return [...sources, join(root, 'package-lock.json')].some((path) => statSync(path).mtimeMs > made);
}

/** @returns {string} a digest of the code that reads articles, and of its dependencies' versions */
function versionOfReading() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const path of reading.flatMap((room) => everythingIn(join(root, 'src', room))))
    if (statSync(path).isFile()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}

/** From so many characters on, data is a file of its own. */
const LARGE_DATA = 10_000;

/**
 * Weights and word lists as text that is parsed: a program of 100,000 words of data takes far longer to compile. What is
 * large is read from a file: text in a program stays in memory as long as the program does.
 *
 * @param {Map<string, string | Uint8Array>} files takes what is to be written beside the bundle
 * @returns {import('esbuild').Plugin}
 */
const jsonText = (files) => ({
  name: 'JSON as text',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.json$/ }, ({ path }) => {
      const data = JSON.parse(readFileSync(path, 'utf8'));
      const text = JSON.stringify('calibration' in Object(data) ? inColumns(data) : data);
      const literal = `export default JSON.parse(${JSON.stringify(text)});`;
      if (text.length < LARGE_DATA) return { contents: literal, loader: 'js' };
      const name = `${basename(path, '.json')}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
      files.set(join(bundleFolder, name), text);
      const url = `new URL(${JSON.stringify(`./${name}`)}, import.meta.url)`;
      const read = `export default JSON.parse(readFileSync(${url}, 'utf8'));`;
      return { contents: `import { readFileSync } from 'node:fs';\n${read}`, loader: 'js' };
    }),
});

/** zod's messages in fifty languages, half of its code: here they are English. @type {import('esbuild').Plugin} */
const englishOnly = {
  name: 'zod in English only',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
      loader: 'js',
    })),
};

/**
 * Makes the bundle: one file for each program, what they share in files of its own, source maps, the page of the
 * preview. What runs goes on running: files are put in place whole, and those of an earlier bundle stay unless `clean`.
 * Rejects with what esbuild says of a source that is wrong. `more`: other programs, by name, such as those that measure.
 *
 * @param {{ readonly clean?: boolean, readonly more?: Readonly<Record<string, string>> }} [options]
 */
export async function makeBundle({ clean = false, more = {} } = {}) {
  const began = new Date();
  const { build } = await import('esbuild');
  /** What is written, by its path. @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  const common = /** @type {const} */ ({
    bundle: true,
    write: false,
    // Names as they are written: a log says what failed, and nothing has to name each function that is made again.
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    logLevel: 'silent',
    legalComments: 'external',
    absWorkingDir: root,
  });
  const [code, page] = await Promise.all([
    build({
      ...common,
      entryPoints: { ...programs, 'prepare-shipped': prepareShipped, 'read-worker': readWorker, ...more },
      plugins: [jsonText(files), englishOnly],
      outdir: bundleFolder,
      splitting: true,
      platform: 'node',
      target: 'node20.19',
      sourcemap: 'linked',
      sourcesContent: false,
      define: { BUNDLED_VERSION: JSON.stringify(versionOfReading()) },
      // Native code, and files that are read as files; and what others use where it is installed.
      external: ['@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate', 'canvas'],
      // Packages in the older module format ask for Node's own modules by `require`.
      banner: {
        js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url),__dirname=import.meta.dirname,__filename=import.meta.filename;",
      },
    }),
    isPageMade()
      ? build({
          ...common,
          entryPoints: { page: join(pageFolder, 'main.ts') },
          outdir: join(bundleFolder, 'page'),
          target: 'es2022',
          legalComments: 'eof',
        })
      : { outputFiles: [] },
  ]);
  for (const { path, contents } of [...code.outputFiles, ...page.outputFiles]) files.set(path, contents);
  for (const name of readdirSync(pageFolder))
    if (/\.(?:html|css|svg)$/.test(name))
      files.set(join(bundleFolder, 'page', name), readFileSync(join(pageFolder, name)));
  for (const weight of fontWeights) {
    const file = join(fontPackage, weight, `AtkinsonHyperlegibleNext_${weight}.ttf`);
    files.set(join(bundleFolder, 'fonts', `${weight}.ttf`), readFileSync(file));
  }
  if (clean) rmSync(bundleFolder, { recursive: true, force: true });
  for (const [path, contents] of files) put(path, contents);
  put(stamp, `${JSON.stringify([...files.keys()].map((path) => basename(path)))}\n`);
  execFileSync(process.execPath, [join(bundleFolder, 'prepare-shipped.js')], { stdio: 'inherit' });
  // A source that was changed meanwhile is newer.
  utimesSync(stamp, began, began);
}

/** Whether what the page of the preview is made with is installed: an installation that only runs the bot lacks it. */
const isPageMade = () => existsSync(join(root, 'node_modules/@skyra/discord-components-core'));

/** @param {string} path @param {string | Uint8Array} contents */
function put(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
