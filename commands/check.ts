import type { MessageCommand } from '../src/commands/command.ts';
import { checkView } from '../src/views/check/check-view.ts';
import { everywhere } from './payload.ts';
import { viewOrHint } from './replies.ts';

/** What of somebody's message the articles support, contradict or do not have; for the one who asks alone. */
export const check: MessageCommand = {
  payload: {
    type: 3,
    name: 'Check against the articles',
    ...everywhere,
  },
  typedAs: 'check',
  reply: (library, message) => viewOrHint(checkView(library, message)),
};
