import { basename, join } from 'node:path';
import { type Environment, requireConfig } from '../config.ts';
import { guessedFacts } from '../import/complete.ts';
import { type Draft, draftOf, requiredFacts } from '../import/draft.ts';
import { fileNameOf } from '../import/file-name.ts';
import { type FurnitureRules, noFurniture } from '../import/furniture-rules.ts';
import { gradeWordsOf } from '../import/grade-words.ts';
import { ImportError } from '../import/import-error.ts';
import { type Known, loadKnown } from '../import/known.ts';
import { loadFurniture } from '../import/load-furniture.ts';
import type { Facts } from '../import/material.ts';
import { nearCopiesOf } from '../import/near-copies.ts';
import { openDatesOf } from '../import/open-dates.ts';
import { readRaw, readRawStream } from '../import/raw-file.ts';
import { readMaterial } from '../import/read-material.ts';
import { saveNew } from '../import/save.ts';
import type { Article } from '../knowledge/article.ts';
import { createLibrary } from '../library/library.ts';
import { isUnsure, type ReviewItem, reviewItems, unsureFirst } from '../views/review.ts';
import { type AddRequest, readAddArguments } from './knowledge-add-options.ts';
import { copyLines, factLines, leftOutLines, openDateLines, readingLines } from './knowledge-add-report.ts';
import { type AskEditor, askDates, askFacts, editorAt } from './knowledge-questions.ts';
import { reviewAt } from './knowledge-review.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { displayOf, print, type Terminal } from './terminal.ts';

/** What adding one file after the other works with. */
interface Session {
  readonly request: AddRequest;
  readonly terminal: Terminal;
  readonly folder: string;
  readonly rules: FurnitureRules;
  readonly ask: AskEditor | undefined;
  readonly today: string;
  /** Where it speaks to the editor: not among the files that a dry run prints. */
  readonly say: (lines: readonly string[]) => Promise<void>;
}

/**
 * What `npm run knowledge -- add` does: takes files up as articles and shows what the bot reads in them.
 * Resolves to the exit status; a file that cannot be added is reported, and the others go on.
 */
export async function knowledgeAdd(
  args: readonly string[],
  terminal: Terminal,
  env: Environment,
): Promise<number> {
  const request = readAddArguments(args);
  if ('say' in request) {
    await print(request.status === 0 ? terminal.output : terminal.errors, request.say);
    return request.status;
  }
  const folder = requireConfig(env).knowledgeFolder;
  const known = await loadKnown(folder);
  const rules = request.keepAll ? noFurniture : await loadFurniture(folder);
  const editor = request.askNothing || request.files.includes('-') ? undefined : editorAt(terminal);
  const stream = request.dryRun ? terminal.errors : terminal.output;
  const say = (lines: readonly string[]) =>
    lines.length === 0 ? Promise.resolve() : print(stream, lines.join('\n'));
  const today = new Date().toISOString().slice(0, 10);
  const session: Session = { request, terminal, folder, rules, ask: editor?.ask, today, say };
  const added: Article[] = [];
  for (const file of request.files) {
    const draft = await addFile(file, session, { ...known, articles: [...known.articles, ...added] });
    if (draft) added.push(draft.article);
  }
  const near = known.articles.filter((article) => added.some((one) => sharesCouncil(one, article)));
  const library = createLibrary({ ...known, articles: [...near, ...added] });
  for (const article of added) {
    await say(['', ...readingLines(library, article, await displayOf(terminal.output, env))]);
    await say(openDateLines(article.file, openDatesOf(article, known.vocabulary)));
  }
  const unsure = reviewItems(library).filter((item) => added.includes(item.article) && isUnsure(item));
  const wanted = !request.dryRun && unsure.length > 0 && (await offersReview(unsure, editor?.ask, say));
  editor?.end();
  if (wanted) await reviewAt(terminal, folder, library, unsureFirst(unsure));
  return added.length === request.files.length ? 0 : 1;
}

/** Whether the editor wants to go through what was not read surely; without one, how to do it is said. */
async function offersReview(
  unsure: readonly ReviewItem[],
  ask: AskEditor | undefined,
  say: Session['say'],
): Promise<boolean> {
  const many = unsure.length === 1 ? 'One grade was' : `${unsure.length} grades were`;
  if (!ask) {
    const [first] = unsure;
    await say([`${many} not read surely: npm run knowledge -- review ${first?.article.id ?? ''}`]);
    return false;
  }
  const answer = await ask(`${many} not read surely. Review now? (Y/n) `).catch(() => 'n');
  return !/^n/iu.test(answer);
}

/** Inspections belong to one council: reading the articles about others would only take time. */
function sharesCouncil({ councils }: Article, other: Article): boolean {
  return councils.some((council) => other.councils.includes(council) || other.text.includes(council));
}

async function addFile(file: string, session: Session, known: Known): Promise<Draft | undefined> {
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
async function savedDraft(draft: Draft, session: Session): Promise<Draft> {
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

async function draftFor(bytes: Uint8Array, name: string, session: Session, known: Known): Promise<Draft> {
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
  const facts = ask ? await askFacts(found, request.facts, ask, terminal, today) : found;
  const draft = draftOf(facts, material.text, request.slug, today);
  const open = ask ? openDatesOf(draft.article, known.vocabulary).filter(({ needed }) => needed) : [];
  const settled = ask ? await askDates(open, ask, terminal) : [];
  if (settled.length === 0) return draft;
  const clarifications = [...(facts.clarifications ?? []), ...settled];
  return draftOf({ ...facts, clarifications }, material.text, request.slug, today);
}

/** An option given as "" says that there is none; what must be there is asked for all the same. */
function withoutEmpty(facts: Facts): Facts {
  const kept = Object.entries(facts).filter(
    ([key, value]) => value !== '' || requiredFacts.some((one) => one === key),
  );
  return Object.fromEntries(kept);
}

async function refuseRepeats(article: Article, { ask, request, say }: Session, known: Known): Promise<void> {
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
