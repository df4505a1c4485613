import type { IncomingMessage } from 'node:http';

/** What every answer carries: nothing but this server's own files runs, shows or is reached. */
export const SAFE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Lit writes the attribute, always with values of the component library's own.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether what listens there can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host) || host === '::1';
}

/**
 * Whether a request comes from the preview's own page. Its Host must be this machine's (else another site's name could
 * be made to lead here), or the one that the operator bound to; an Origin, if any, must be the same; and what changes
 * something must have one.
 */
export function isFromPage({ method, headers }: IncomingMessage, host: string): boolean {
  const named = headers.host ?? '';
  const name = named.replace(/:\d+$/, '');
  const isOwn = LOOPBACK.includes(name) || name === host || (isEverywhere(host) && isAddress(name));
  if (!isOwn) return false;
  const { origin } = headers;
  if (origin === undefined) return method === 'GET' || method === 'HEAD';
  return origin === `http://${named}`;
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
const isAddress = (name: string): boolean => /^[\d.]+$|^\[[\da-f:.]+\]$/i.test(name);
