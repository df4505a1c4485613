import { commands, liveCommands, messageCommands } from '../../commands/index.ts';
import { RegisteredCommand } from './shapes.ts';

/** Every command as Discord lists it once it is registered: its payload, and an id. */
export const registeredCommands: readonly RegisteredCommand[] = [
  ...commands,
  ...liveCommands,
  ...messageCommands,
].map(({ payload }, index) =>
  RegisteredCommand.parse({
    type: 1,
    description: '',
    options: [],
    ...payload,
    id: String(700_000_000_000_000_000n + BigInt(index)),
  }),
);
