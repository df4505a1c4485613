import { isAlias, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './article.ts';

/** YAML as an editor wrote it: its value, every scalar as text, and the line on which a key's value stands. */
export interface YamlSource {
  readonly value: unknown;
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads YAML; `firstLine` is the line of the file (from 1) on which `source` begins.
 * Scalars stay text (`2014` is "2014"), so that no date or title changes on the way. Aliases are refused:
 * nobody needs them here, and nested ones can fill the memory.
 */
export function readYaml(
  file: string,
  source: string,
  firstLine: number,
): YamlSource | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const lineOf = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  const problemAt = (offset: number, message: string): Problem => ({ file, line: lineOf(offset), message });
  try {
    const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
    // The errors after the first mostly follow from it.
    const problems = document.errors.slice(0, 1).map((error) => problemAt(error.pos[0], sayYamlError(error)));
    visit(document, (_, node) => {
      if (!isAlias(node)) return;
      problems.push(
        problemAt(node.range?.[0] ?? 0, `the alias *${node.source} is not allowed; write it out`),
      );
    });
    if (problems.length > 0) return { problems: eachOnce(problems) };
    return {
      value: document.toJS({ maxAliasCount: 0 }),
      lineAt: (path) => {
        for (let length = path.length; length > 0; length--) {
          const node = document.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return lineOf(node.range[0]);
        }
        return firstLine;
      },
    };
  } catch (error) {
    // The parser is recursive: absurdly deep nesting ends here as a RangeError.
    if (!(error instanceof RangeError)) throw error;
    return {
      problems: [
        { file, line: firstLine, message: 'the YAML is nested too deeply; write plain lines and lists' },
      ],
    };
  }
}

/** An alias may stand a thousand times on a line. */
function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.line}: ${one.message}`, one])).values()];
}

/** What a schema finds wrong, each with the line of the file on which it stands. */
export function problemsOf(file: string, error: z.ZodError, lineAt: YamlSource['lineAt']): Problem[] {
  const problems = error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { file, line: lineAt([...issue.path, ...key]), message: issue.message };
  });
  return problems.toSorted((one, other) => one.line - other.line);
}

function sayYamlError({ code, message }: YAMLError): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'the YAML is nested too deeply; write plain lines and lists';
  if (code === 'TAB_AS_INDENT')
    return 'the line begins with a tab; take it out, or put two blanks in its place where the line belongs to the one above';
  return `not valid YAML: ${message.replace(/\.$/u, '')}. Put a value in quotes when it holds ": " or " #", as in: title: "Schools: a town's report"`;
}
