import type { Tool } from './run-cli.ts';
import { print } from './terminal.ts';

interface Listed {
  readonly does: string;
  /** Loaded only when it is called for. */
  readonly load: () => Promise<Tool>;
}

const tools: Readonly<Record<string, Listed>> = {
  add: {
    does: 'make knowledge files of articles: text, web pages, Markdown, PDF',
    load: async () => (await import('./knowledge-add.ts')).knowledgeAdd,
  },
  check: {
    does: 'what is wrong in the knowledge folder, for an editor and for CI',
    load: async () => (await import('./knowledge-check.ts')).knowledgeCheck,
  },
  show: {
    does: 'what was read in the articles, with quotations and lines',
    load: async () => (await import('./knowledge-show.ts')).knowledgeShow,
  },
  review: {
    does: 'confirm or correct the grades that were not read surely',
    load: async () => (await import('./knowledge-review.ts')).knowledgeReview,
  },
  explain: {
    does: 'why a question is answered as it is',
    load: async () => (await import('./knowledge-explain.ts')).knowledgeExplain,
  },
};

/** What `npm run knowledge` does: hands its arguments to the tool named first. */
export const knowledge: Tool = async (args, terminal, env) => {
  const [name = '--help', ...rest] = args;
  const tool = Object.hasOwn(tools, name) ? tools[name] : undefined;
  if (tool) return (await tool.load())(rest, terminal, env);
  if (name === '--help' || name === '-h') {
    await print(terminal.output, usage());
    return 0;
  }
  await print(terminal.errors, `There is no tool “${name}”.\n\n${usage()}`);
  return 2;
};

function usage(): string {
  const lines = Object.entries(tools).map(([name, { does }]) => `  ${name.padEnd(8)} ${does}`);
  return `Usage: npm run knowledge -- TOOL …\n\n${lines.join('\n')}\n\nEach explains itself with --help.`;
}
