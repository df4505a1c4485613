/** What Discord adds to a command of its own accord. */
const ADDED = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
  'handler',
]);

/** Lists whose order means nothing. */
const SETS = new Set(['integration_types', 'contexts']);

/** Absent, as far as Discord is concerned. */
function isDefault(name: string, value: unknown, ignored: ReadonlySet<string>): boolean {
  if (ADDED.has(name) || ignored.has(name) || value === undefined || value === null || value === false)
    return true;
  // Discord gives a command on messages an empty description.
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function canonical(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, ignored));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, item]) => !isDefault(name, item, ignored))
    .map(([name, item]) => [
      name,
      SETS.has(name) && Array.isArray(item) ? item.toSorted() : canonical(item, ignored),
    ]);
  return Object.fromEntries(entries.toSorted(([a], [b]) => String(a).localeCompare(String(b))));
}

interface Named {
  readonly name?: string;
}

function written(commands: readonly Named[], ignored: ReadonlySet<string>): string {
  const sorted = commands.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
  // A chat command is type 1, said or not.
  return JSON.stringify(sorted.map((command) => canonical({ type: 1, ...command }, ignored)));
}

/**
 * Whether Discord has these commands already: whatever it adds, and in whatever order. Fields that none of the wanted
 * commands may have in a server (`integration_types`, `contexts`) are compared only where they are wanted.
 */
export function sameCommands(wanted: readonly Named[], present: readonly Named[]): boolean {
  const ignored = new Set([...SETS].filter((name) => !wanted.some((command) => name in command)));
  return written(wanted, ignored) === written(present, ignored);
}
