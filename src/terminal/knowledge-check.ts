import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Environment, requireConfig } from '../config.ts';
import { checkFacts, type FactFinding } from '../import/check-facts.ts';
import { checkReadings } from '../import/check-readings.ts';
import { checkText } from '../import/check-text.ts';
import { checkVocabulary } from '../import/check-vocabulary.ts';
import type { Finding } from '../import/finding.ts';
import { noFurniture, readFurniture } from '../import/furniture-rules.ts';
import { loadKnown } from '../import/known.ts';
import { createLibrary } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import { jsonLine, plainLine } from './plain-text.ts';
import { toolOf } from './run-cli.ts';
import { type ShownConflict, shownConflicts } from './shown-conflicts.ts';
import { print, type Terminal } from './terminal.ts';

const usage = `Usage: npm run knowledge -- check
       npm run --silent knowledge -- check --json

Looks through the whole knowledge folder, for an editor and for CI: files that cannot be read, repeats, dates,
site furniture, damaged and invisible characters, lost line ends, unknown grades and areas; as information,
disagreements, readings that are unsure and not reviewed, and councils that only texts name.

  --json       one object a line: severity, file, line, message
  -h, --help   print this text

Exit status: 0 no errors (there may be warnings), 1 errors, 2 wrong usage.`;

const options = { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } } as const;

interface Request {
  readonly json: boolean;
}

/** What `npm run knowledge -- check` does: prints what is wrong, `file:line: message` each. Resolves to the exit status. */
export const knowledgeCheck = toolOf(usage, read, check);

async function check({ json }: Request, { output }: Terminal, env: Environment): Promise<number> {
  const folder = requireConfig(env).knowledgeFolder;
  const findings = await findingsIn(folder, new Date().toISOString().slice(0, 10));
  for (const finding of findings) {
    const { severity, file, line, message } = finding;
    // A folder has no lines.
    const text = `${file === folder ? file : `${file}:${line}`}: ${severity === 'error' ? '' : `${severity}: `}${message}`;
    await print(output, json ? jsonLine(finding) : plainLine(text));
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (!json) await print(output, summary(findings, errors));
  return errors > 0 ? 1 : 0;
}

function summary(findings: readonly Finding[], errors: number): string {
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  const [warnings, notes] = [count('warning'), count('information')];
  if (findings.length === 0) return 'Nothing is wrong.';
  const counted = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${notes} for your information.`;
}

async function findingsIn(folder: string, today: string): Promise<readonly Finding[]> {
  const known = await loadKnown(folder);
  const furniture = await readFurniture(folder);
  const rules = 'rules' in furniture ? furniture.rules : noFurniture;
  const library = createLibrary(known);
  const found: Finding[] = [
    ...[...known.problems, ...('problems' in furniture ? furniture.problems : [])].map((problem) => ({
      severity: 'error' as const,
      ...problem,
    })),
    ...(await unreadFiles(folder)),
    ...(known.articles.length === 0 ? [noArticle(folder)] : []),
    ...(await placed(folder, checkFacts(known.articles, today))),
    ...known.articles.flatMap((article) => checkText(article, rules)),
    ...checkVocabulary(library),
    ...checkReadings(library),
    ...shownConflicts(library).map(conflictFinding),
  ];
  return found.toSorted((one, other) =>
    one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1,
  );
}

/** With the line of the front matter on which the key stands; 1 where it is missing. */
async function placed(folder: string, findings: readonly FactFinding[]): Promise<readonly Finding[]> {
  return Promise.all(
    findings.map(async ({ at, ...finding }) => {
      if ('line' in at) return { ...finding, line: at.line };
      const lines = (await readFile(join(folder, finding.file), 'utf8').catch(() => '')).split(/\r\n?|\n/u);
      return { ...finding, line: lines.findIndex((line) => line.startsWith(`${at.key}:`)) + 1 || 1 };
    }),
  );
}

/** Each grade once, with its first quotation and where else it is stated. */
function conflictFinding({ council, area, claims }: ShownConflict): Finding {
  const byGrade = groupedBy(claims, ({ grade }) => grade);
  const said = [...byGrade].map(([grade, [first, ...others]]) => {
    const places = others.slice(0, 3).map(({ article, line }) => `${article}.md:${line}`);
    const more = others.length > places.length ? [`${others.length - places.length} more`] : [];
    const also = places.length === 0 ? '' : `, and in ${[...places, ...more].join(', ')}`;
    return `${grade} (${first?.article}.md:${first?.line}: “${first?.quote}”${also})`;
  });
  const [first] = claims;
  return {
    severity: 'information',
    file: `${first?.article ?? ''}.md`,
    line: first?.line ?? 1,
    message: `sources disagree on ${council}, ${area}: ${said.join('; ')}; answers show both, so mend only what an article does not say`,
  };
}

const noArticle = (folder: string): Finding => ({
  severity: 'error',
  file: folder,
  line: 1,
  message: 'the folder holds no article that can be read; add one with npm run knowledge -- add FILE',
});

/** What an editor may have put there in the belief that it is read. */
async function unreadFiles(folder: string): Promise<readonly Finding[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry): Finding[] => {
    const { name } = entry;
    const isArticle = /\.(?:md|markdown|txt|html?|pdf|docx?)$/iu.test(name) && !/^readme\./iu.test(name);
    if (name.startsWith('.') || (!entry.isDirectory() && (!isArticle || name.endsWith('.md')))) return [];
    const message = entry.isDirectory()
      ? 'a folder, which is not read; put its articles beside the others'
      : 'not read, for its name does not end in .md; take it up with npm run knowledge -- add';
    return [{ severity: 'warning', file: name, line: 1, message }];
  });
}

function read(args: string[]): Request | undefined {
  const { values } = parseArgs({ args, options });
  return values.help ? undefined : values;
}
