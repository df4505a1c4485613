import { createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';

/** In an order that is part of the version. */
const ACTIONS = ['page', 'quotations', 'more-quotations', 'share', 'pick'] as const;

/** What a button or menu does when it is used. */
export type Action = (typeof ACTIONS)[number];

/** All that is needed to make a reply again, and what to do with it. */
export interface ControlState {
  readonly action: Action;
  /** The page, from 0. */
  readonly number: number;
  /** Of the reply and the articles that it quotes. */
  readonly fingerprint: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface CustomIds {
  /** At most 100 characters; `undefined` where the options are too long for that. */
  readonly write: (state: ControlState) => string | undefined;
  /** What `write` wrote with the same secret; `undefined` for anything else, forged or from another version. */
  readonly read: (id: string) => ControlState | undefined;
}

/** Discord's limit. */
const LENGTH = 100;
/** Another form, another digit: old ids are then unknown, not misread. */
const VERSION = '2';
/** Bytes of the code that tells a forged id: it guards no secret, and eight cannot be guessed through Discord. */
const CODE = 8;

/** What states often hold, the likeliest last: deflate then needs a byte or two for it. Part of the version. */
const DICTIONARY = Buffer.from(
  'private","true"council","article","first","second","words","kind","strengths","weaknesses","recommendations"' +
    'from","to","about","source","overall effectiveness leadership care leavers adoption children in care ' +
    'need help and protection children’s services according to the report who said that inspection of area","' +
    'when was why did what did inspectors find say about how has have been rated over time what is the latest rating for ' +
    'What was  rated in 2018?"2017?"2022?"2014?"timeline","findings","compare","quote","sources","ratings","inspection","ask","question","',
);

const Body = z.tuple([z.number(), z.number(), z.string(), z.string()]).rest(z.string());

/** Custom ids that carry their state, so that controls outlive a restart and work on every instance with this secret. */
export function createCustomIds(secret: string): CustomIds {
  const key = createHmac('sha256', secret).update('custom ids').digest();
  const codeOf = (body: Buffer): Buffer =>
    createHmac('sha256', key).update(VERSION).update(body).digest().subarray(0, CODE);
  return {
    write: ({ action, number, fingerprint, command, options }) => {
      const flat = Object.entries(options).flat();
      const text = JSON.stringify([ACTIONS.indexOf(action), number, fingerprint, command, ...flat]);
      const body = deflateRawSync(text.slice(1, -1), { dictionary: DICTIONARY, level: 9 });
      const id = VERSION + Buffer.concat([codeOf(body), body]).toString('base64url');
      return id.length <= LENGTH ? id : undefined;
    },
    read: (id) => {
      if (!id.startsWith(VERSION) || id.length > LENGTH) return undefined;
      const coded = id.slice(VERSION.length);
      const bytes = Buffer.from(coded, 'base64url');
      // A letter too many may be read over: what is not as it was written is none of ours.
      if (bytes.toString('base64url') !== coded) return undefined;
      const [code, body] = [bytes.subarray(0, CODE), bytes.subarray(CODE)];
      if (code.length < CODE || !timingSafeEqual(code, codeOf(body))) return undefined;
      return parse(inflateRawSync(body, { dictionary: DICTIONARY }).toString('utf8'));
    },
  };
}

function parse(text: string): ControlState | undefined {
  const body = Body.safeParse(JSON.parse(`[${text}]`));
  if (!body.success) return undefined;
  const [index, number, fingerprint, command, ...flat] = body.data;
  const action = ACTIONS[index];
  if (action === undefined) return undefined;
  const options = Object.fromEntries(
    flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? ''] as const] : [])),
  );
  return { action, number, fingerprint, command, options };
}
