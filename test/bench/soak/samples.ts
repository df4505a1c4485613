import { readdir, readFile } from 'node:fs/promises';

/** What a process holds at a moment: bytes, and how many handles (or, where it tells of none, open files). */
export interface Held {
  readonly rss: number;
  readonly heap: number | undefined;
  readonly handles: number;
}

/** What was seen at a moment of a run, and since the sample before it. */
export interface Sample extends Held {
  /** Since the beginning. */
  readonly seconds: number;
  readonly sent: number;
  readonly errors: number;
  /** Milliseconds, of the answers since the sample before. */
  readonly median: number;
  readonly p99: number;
}

/** The value of a figure without labels, in Prometheus's text. */
export function metric(page: string, name: string): number | undefined {
  const found = new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.eE+-]+)`, 'm').exec(page)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** What a process holds: as its page of figures says, or else as the system does (Linux). */
export async function heldBy(pid: number, healthPort: number): Promise<Held> {
  const page = await fetch(`http://127.0.0.1:${healthPort}/metrics`)
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
  const rss = metric(page, 'process_resident_memory_bytes');
  const handles =
    metric(page, 'nodejs_active_resources_total') ?? metric(page, 'nodejs_active_handles_total');
  const heap = metric(page, 'nodejs_heap_size_used_bytes');
  if (rss !== undefined && handles !== undefined) return { rss, heap, handles };
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? '0';
  return {
    rss: Number(kilobytes) * 1024,
    heap: undefined,
    handles: (await readdir(`/proc/${pid}/fd`)).length,
  };
}

const NAMES = ['seconds', 'rss', 'heap', 'handles', 'sent', 'errors', 'median', 'p99'] as const;

/** Samples as comma-separated values; bytes, milliseconds. */
export function toCsv(samples: readonly Sample[]): string {
  const rows = samples.map((sample) => NAMES.map((name) => sample[name] ?? '').join());
  return [NAMES.join(), ...rows, ''].join('\n');
}
