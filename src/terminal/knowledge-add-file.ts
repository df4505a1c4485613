import { basename, join } from 'node:path';
import { guessedFacts } from '../import/complete.ts';
import { type Draft, draftOf, requiredFacts } from '../import/draft.ts';
import { fileNameOf } from '../import/file-name.ts';
import type { FurnitureRules } from '../import/furniture-rules.ts';
import { gradeWordsOf } from '../import/grade-words.ts';
import { ImportError } from '../import/import-error.ts';
import type { Known } from '../import/known.ts';
import type { Facts } from '../import/material.ts';
import { nearCopiesOf } from '../import/near-copies.ts';
import { openDatesOf } from '../import/open-dates.ts';
import { readRaw, readRawStream } from '../import/raw-file.ts';
import { readMaterial } from '../import/read-material.ts';
import { saveNew } from '../import/write-file.ts';
import type { Article } from '../knowledge/article.ts';
import type { AddRequest } from './knowledge-add-options.ts';
import { copyLines, factLines, leftOutLines } from './knowledge-add-report.ts';
import { askDates } from './knowledge-date-questions.ts';
import type { AskEditor } from './knowledge-editor.ts';
import { askFacts } from './knowledge-fact-questions.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { print, type Terminal } from './terminal.ts';

/** What adding one file after the other works with. */
export interface AddSession {
  readonly request: AddRequest;
  readonly terminal: Terminal;
  readonly folder: string;
  readonly rules: FurnitureRules;
  readonly ask: AskEditor | undefined;
  readonly today: string;
  /** Where it speaks to the editor: not among the files that a dry run prints. */
  readonly say: (lines: readonly string[]) => Promise<void>;
}

/** Takes up one file beside the articles that are `known`; undefined where it was not added, which is said. */
export async function addFile(file: string, session: AddSession, known: Known): Promise<Draft | undefined> {
  const { request, terminal, folder } = session;
  const name = file === '-' ? 'standard input' : basename(file);
  try {
    const bytes = await (file === '-' ? readRawStream(terminal.input) : readRaw(file));
    const first = await draftFor(bytes, name, session, known);
    await refuseRepeats(first.article, session, known);
    const draft = request.dryRun ? first : await savedDraft(first, session);
    if (request.dryRun) await print(terminal.output, draft.content.trimEnd());
    await session.say([
      plainLine(`${request.dryRun ? 'Would be written' : 'Written'}: ${join(folder, draft.name)}`),
    ]);
    return draft;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    await print(terminal.errors, plainLines(`${name} ${error.message}`).join('\n'));
    return undefined;
  }
}

/** Saves a draft; where its name is taken, an editor is asked for another, and all that was typed stays. */
async function savedDraft(draft: Draft, session: AddSession): Promise<Draft> {
  const { folder, ask, say } = session;
  try {
    await saveNew(folder, draft.name, draft.content);
    return draft;
  } catch (error) {
    if (!(error instanceof ImportError) || !ask) throw error;
    await say([plainLine(`  ${draft.name} is taken.`)]);
    const slug = await ask('Other words for the end of its name (empty: do not add it): ');
    if (slug === '') throw error;
    const { published = 'unknown', publisher } = draft.article;
    const name = fileNameOf({ published, publisher }, slug);
    return savedDraft(
      { ...draft, name, article: { ...draft.article, id: name.replace(/\.md$/u, ''), file: name } },
      session,
    );
  }
}

async function draftFor(bytes: Uint8Array, name: string, session: AddSession, known: Known): Promise<Draft> {
  const { request, ask, terminal, today, rules, say } = session;
  const material = await readMaterial(bytes, name, rules, gradeWordsOf(known.vocabulary), request.keep);
  const found = withoutEmpty(
    guessedFacts({ ...material.facts, ...request.facts }, material.text, known.articles),
  );
  await say([
    '',
    ...factLines(name, material, found, request.facts),
    ...leftOutLines(material.leftOut, known.vocabulary),
  ]);
  const { text } = material;
  if (!ask) return draftOf(found, text, request.slug, today);
  const facts = await askFacts(found, request.facts, ask, terminal, { today, text });
  const draft = draftOf(facts, text, request.slug, today);
  const open = openDatesOf(draft.article, known.vocabulary).filter(({ needed }) => needed);
  const settled = await askDates(open, ask, terminal);
  if (settled.length === 0) return draft;
  const clarifications = [...(facts.clarifications ?? []), ...settled];
  return draftOf({ ...facts, clarifications }, text, request.slug, today);
}

/** An option given as "" says that there is none; what must be there is asked for all the same. */
function withoutEmpty(facts: Facts): Facts {
  const kept = Object.entries(facts).filter(
    ([key, value]) => value !== '' || requiredFacts.some((one) => one === key),
  );
  return Object.fromEntries(kept);
}

async function refuseRepeats(article: Article, session: AddSession, known: Known): Promise<void> {
  const { ask, request, say } = session;
  const copies = nearCopiesOf(article, known.articles);
  for (const copy of copies) await say(copyLines(copy));
  const [same] = copies.filter(({ kind }) => kind === 'same');
  if (same) throw new ImportError(`is there already, as ${same.article.file}; that file stays as it is`);
  // Newspapers print the same agency's words: another publisher's copy is a source of its own, folded in answers.
  const own = copies.find((copy) => copy.article.publisher === article.publisher);
  if (!own || request.anyway) return;
  const answer = await ask?.('Add it all the same? (y/N) ');
  if (!/^y(?:es)?$/iu.test(answer ?? ''))
    throw new ImportError(
      `repeats ${own.article.file} of the same publisher; add it with --anyway, or change that file`,
    );
}
