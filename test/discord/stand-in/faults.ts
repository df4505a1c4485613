import type { ServerResponse } from 'node:http';

/** How a request goes wrong. `accepted` says whether Discord does what it asks for before its answer is lost. */
export type How =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'limited'; readonly seconds: number; readonly global: boolean }
  | { readonly kind: 'cut'; readonly accepted: boolean }
  | { readonly kind: 'hang'; readonly accepted: boolean };

export interface Fault {
  /** What the request's method and path look like: `POST /interactions/…`. */
  readonly route: RegExp;
  /** How many requests go wrong before they go right again. */
  readonly times: number;
  readonly how: How;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** The fault for a request, used up by one. */
  readonly take: (method: string, path: string) => How | undefined;
}

export function createFaults(): Faults {
  const faults = new Map<Fault, number>();
  return {
    add: (fault) => void faults.set(fault, fault.times),
    take: (method, path) => {
      for (const [fault, left] of faults) {
        if (left === 0 || !fault.route.test(`${method} ${path}`)) continue;
        faults.set(fault, left - 1);
        return fault.how;
      }
      return undefined;
    },
  };
}

/** Breaks the connection in the middle of an answer. */
export function cut(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
  response.write('{"id": "1", "half');
  setTimeout(() => response.socket?.destroy(), 20);
}
