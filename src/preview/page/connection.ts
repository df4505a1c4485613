import * as z from 'zod/mini';
import { Review } from '../review-shapes.ts';
import { Outcome, ServerEvent } from '../shapes.ts';

/** What a page asks of the server. */
export interface Connection {
  /** Sends an interaction; resolves to suggestions or a failure. Never rejects. */
  readonly use: (interaction: object) => Promise<Outcome>;
  /** Writes a message that the bot is not told of. */
  readonly write: (content: string) => Promise<void>;
  /** How the last answer came about, line by line; none where there is none. */
  readonly explain: () => Promise<readonly string[]>;
  /** What there is to review, after a decision where one is given. */
  readonly review: (decision: object) => Promise<Review>;
}

export const NO_ANSWER = 'The preview does not answer. Is it still running in the terminal?';

const Explained = z.object({ lines: z.array(z.string()) });

/** Connects to the server, and again where the connection breaks. */
export function connect(tell: (event: ServerEvent) => void, lost: () => void): Connection {
  let session = '';
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }) => {
    const event = ServerEvent.parse(JSON.parse(String(data)));
    if (event.type === 'hello') session = event.session;
    tell(event);
  });
  events.addEventListener('error', lost);

  const post = async (action: string, body: object): Promise<unknown> => {
    const response = await fetch(`/${action}/${session}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  return {
    use: async (interaction) => {
      try {
        return Outcome.parse(await post('interactions', interaction));
      } catch {
        return { failure: NO_ANSWER };
      }
    },
    write: async (content) => void (await post('messages', { content })),
    review: async (decision) => Review.parse(await post('review', decision)),
    explain: async () => Explained.parse(await post('explain', {})).lines,
  };
}
