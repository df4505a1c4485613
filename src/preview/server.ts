import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { LiveLibrary } from '../library/live-library.ts';
import { isFromPage, SAFE_HEADERS } from './guard-request.ts';
import { registeredCommands } from './registered.ts';
import { act, findFile, type RouteParts } from './routes.ts';
import type { LibraryStatus, ServerEvent } from './shapes.ts';
import { YOU } from './world.ts';

/** Bytes of a request of the page's. */
const LARGEST = 64 * 1024;
/** Pages that are open at once. */
const MOST_PAGES = 50;
/** Often enough that nothing between server and page takes the connection for dead. */
const HEARTBEAT = 20_000;

export interface PageServer {
  readonly listener: RequestListener;
  /** To be told after each attempt to load the articles again: every open page says how it went. */
  readonly loadedAgain: () => void;
}

/** The server of the page. `host` is the address that it is bound to. */
export function createPageServer(parts: RouteParts, host: string): PageServer {
  const pages = new Set<(event: ServerEvent) => void>();

  const stream = (response: ServerResponse) => {
    if (pages.size >= MOST_PAGES) return say(response, 503, 'Too many pages are open');
    const tell = openStream(response);
    const channel = parts.discord.open(tell);
    pages.add(tell);
    response.on('close', () => {
      pages.delete(tell);
      parts.discord.close(channel);
    });
    const commands = [...registeredCommands];
    tell({ type: 'hello', session: channel.id, you: YOU, commands, library: libraryStatus(parts.live) });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isFromPage(request, host))
      return say(response, 403, 'Open the preview at the address that it printed');
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    if (request.method === 'POST') {
      const body = await readBody(request, LARGEST);
      if (body === 'too large') return say(response, 413, 'Too large');
      if (body === 'gone') throw new Error('aborted');
      const done = await act(path, parseJson(Buffer.from(body).toString('utf8')), parts);
      return done === undefined ? say(response, 404, 'Not found') : sayJson(response, done);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Not allowed');
    if (path === '/events') return stream(response);
    const file = findFile(path, parts);
    if (!file) return say(response, 404, 'Not found');
    response.writeHead(200, { ...SAFE_HEADERS, 'content-type': file.type }).end(file.body);
  };

  return {
    loadedAgain: () => {
      for (const tell of pages) tell({ type: 'library', library: libraryStatus(parts.live) });
    },
    listener: (request, response) => {
      answer(request, response).catch((err: unknown) => {
        parts.log.warn({ err }, 'A request of the page failed');
        if (response.headersSent) response.destroy();
        else say(response, 500, 'Something went wrong; the terminal says what');
      });
    },
  };
}

/** Begins a stream of events to one page. Returns what sends them. */
function openStream(response: ServerResponse): (event: ServerEvent) => void {
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
  response.flushHeaders();
  const timer = setInterval(() => response.write(': here\n\n'), HEARTBEAT);
  response.on('close', () => clearInterval(timer));
  return (event) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
}

/** The library that answers come from, for the page. */
function libraryStatus(live: LiveLibrary): LibraryStatus {
  const { articles, problems } = live.current();
  const { failure } = live.status();
  return {
    articles: articles.length,
    problems: problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    ...(failure === undefined ? {} : { failure }),
  };
}

function say(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' })
    .end(`${text}\n`);
}

function sayJson(response: ServerResponse, body: unknown): void {
  const headers = { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(200, headers).end(JSON.stringify(body));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
