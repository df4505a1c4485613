import type { HttpOptions } from './bench-options.ts';
import type { Section } from './report.ts';
export async function benchHttp(_options: HttpOptions): Promise<readonly Section[]> {
  return [];
}
