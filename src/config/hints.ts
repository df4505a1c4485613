import levenshtein from 'damerau-levenshtein';
import type { Environment } from '../config.ts';
import { configRules } from './rules.ts';

/** A slip of typing, not another program's setting. */
const NEAR = 3;

/** What is set and means nothing here, one line each, for the operator; never with a value. */
export function configHints(env: Environment): readonly string[] {
  const names = Object.keys(configRules);
  const isSet = (name: string): boolean => (env[name]?.trim() ?? '') !== '';
  const unknown = Object.keys(env).filter(
    (name) => /^DISCORD_/.test(name) && !names.includes(name) && isSet(name),
  );
  const redis = isSet('REDIS_URL') && !isSet('DISCORD_TOKEN') && !isSet('DISCORD_PUBLIC_KEY');
  return [
    ...unknown.map((name) => `${name} is no setting of this bot.${meant(name, names)}`),
    ...(redis ? ['REDIS_URL is not used in the terminal: it needs DISCORD_TOKEN.'] : []),
  ];
}

function meant(name: string, names: readonly string[]): string {
  const [nearest] = names
    .map((other) => ({ other, steps: levenshtein(name, other).steps }))
    .filter(({ steps }) => steps <= NEAR)
    .toSorted((a, b) => a.steps - b.steps);
  return nearest ? ` Did you mean ${nearest.other}?` : '';
}
