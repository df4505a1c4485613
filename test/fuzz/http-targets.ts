import fc from 'fast-check';
import { createInteractionsEndpoint } from '../../src/http/endpoint.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { commandInteraction } from '../discord/stand-in/world.ts';
import { createKeys } from '../http/keys.ts';
import { ensure } from './ensure.ts';
import type { Target } from './target.ts';

const keys = createKeys();
const inert = async () => {};
const noRequest = () => Promise.reject(new Error('No request was expected'));
const endpoint = createInteractionsEndpoint({
  publicKey: keys.publicKey,
  dispatch: { command: inert, message: inert, autocomplete: inert, control: inert },
  rest: { patch: noRequest, post: noRequest, delete: noRequest },
  log: memoryLog().log,
});

/** What is read before anybody is asked for an answer: the dispatch gives none here, which is a 500. */
const STATUSES = [200, 400, 401, 500];

/** Bodies of requests, signed and unsigned. */
export const httpTargets: readonly Target[] = [
  {
    name: 'the body of a request',
    runs: 200,
    property: fc.asyncProperty(
      fc.oneof(bytes(), fc.json().map(Buffer.from), anyInteraction()),
      fc.boolean(),
      async (body, isSigned) => {
        const timestamp = String(Math.floor(Date.now() / 1000));
        const signature = isSigned ? keys.sign(timestamp, body) : 'ab'.repeat(64);
        const { status } = await endpoint({ signature, timestamp, body });
        ensure(isSigned ? STATUSES.includes(status) : status === 401, `${status}`);
      },
    ),
  },
];

function bytes(): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ maxLength: 2000 }).map((values) => Buffer.from(values));
}

/** An interaction of which one part is something else. */
function anyInteraction(): fc.Arbitrary<Buffer> {
  const whole = commandInteraction({ id: '1', token: 't', place: 'server', person: 'reader' }, 'ask', {});
  return fc
    .tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue())
    .map(([name, value]) => Buffer.from(JSON.stringify({ ...whole, [name]: value })));
}
