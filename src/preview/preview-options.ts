import { parseArgs } from 'node:util';

const usage = `Usage: npm run preview
       npm run preview -- --port 8123 --next-free

Serves one page, on this machine only: a channel as Discord shows it, with the bot in it.

  --port NUMBER  the port; 4870 if left out
  --next-free    take the next free port where that one is in use
  --host NAME    another address to listen at: whoever reaches it can use the page
  -h, --help     print this text

Exit status: 0, 1 for a failure, 2 for wrong usage.`;

export interface PreviewOptions {
  readonly host: string;
  readonly port: number;
  /** How many ports to try after that one where it is in use. */
  readonly further: number;
}

const options = {
  port: { type: 'string', default: '4870' },
  'next-free': { type: 'boolean', default: false },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options of the command line, or what to print and the exit status. */
export function readOptions(
  args: readonly string[],
): PreviewOptions | { readonly say: string; readonly status: 0 | 2 } {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { say: usage, status: 0 };
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
      return { say: `--port must be a number from 0 to 65535.\n\n${usage}`, status: 2 };
    }
    return { host: values.host, port, further: values['next-free'] ? 50 : 0 };
  } catch (error) {
    return { say: `${error instanceof Error ? error.message : String(error)}\n\n${usage}`, status: 2 };
  }
}
