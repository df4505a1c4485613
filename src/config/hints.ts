import levenshtein from 'damerau-levenshtein';
import type { Environment } from '../config.ts';
import { configRules } from './rules.ts';

/** A slip of typing, not another program's setting. */
const NEAR = 3;
/** Less may differ where the name does not even begin as ours do. */
const VERY_NEAR = 2;

/** What is set and means nothing here, one line each, for the operator; never with a value. */
export function configHints(env: Environment): readonly string[] {
  const names = Object.keys(configRules);
  const isSet = (name: string): boolean => (env[name]?.trim() ?? '') !== '';
  const ours = names.filter((name) => name.startsWith('DISCORD_'));
  const unknown = Object.keys(env).filter(
    (name) =>
      !names.includes(name) && isSet(name) && (/^DISCORD_/i.test(name) || nearest(name, ours, VERY_NEAR)),
  );
  const redis = isSet('REDIS_URL') && !isSet('DISCORD_TOKEN') && !isSet('DISCORD_PUBLIC_KEY');
  return [
    ...unknown.map((name) => `${name} is no setting of this bot.${meant(name, names)}`),
    ...(redis ? ['REDIS_URL is not used in the terminal: it needs DISCORD_TOKEN.'] : []),
  ];
}

function meant(name: string, names: readonly string[]): string {
  const other = nearest(name, names, NEAR);
  return other === undefined ? '' : ` Did you mean ${other}?`;
}

/** The name that differs least, in capitals or not, and by no more than so many letters. */
function nearest(name: string, names: readonly string[], most: number): string | undefined {
  const [first] = names
    .map((other) => ({ other, steps: levenshtein(name.toUpperCase(), other).steps }))
    .filter(({ steps }) => steps <= most)
    .toSorted((a, b) => a.steps - b.steps);
  return first?.other;
}
