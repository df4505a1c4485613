import { onTestFinished } from 'vitest';
import { openSharedState, type SharedStateParts } from '../../src/shared/shared-state.ts';
import { memoryLog } from '../discord/memory-log.ts';

/** One instance of the bot, as far as it shares: it leaves when the test is over. */
export async function instance(redisUrl: string, more: Partial<SharedStateParts> = {}) {
  const { log, lines, text } = memoryLog();
  const limits = { perPerson: 3, perServer: 100 };
  const state = await openSharedState({ limits, redisUrl, secret: 'secret', log, ...more });
  onTestFinished(state.close);
  const said = (pattern: RegExp) => lines().filter(({ msg }) => pattern.test(String(msg))).length;
  return {
    ...state,
    log: text,
    outages: () => said(/^Redis cannot be used/),
    returns: () => said(/^Redis is back/),
    /** Whose limit each of so many questions is over. */
    ask: async (times: number, person = 'reader', server: string | null = 'server') => {
      const asked: (string | undefined)[] = [];
      for (let index = 0; index < times; index++)
        asked.push((await state.limits.question({ person, server }))?.whose);
      return asked;
    },
  };
}
