import { type Asked, askedFor } from '../answers/asked.ts';
import { type Prepared, preparedOf } from '../answers/prepared.ts';
import type { Library } from '../library/library.ts';
import { ASKED_KINDS, kindFeatures, kindsOf, ofKind } from '../questions/kind.ts';
import { type QuestionMentions, readMentions } from '../questions/question-mentions.ts';
import type { AnnotatedFolder, AnnotatedQuestion } from './annotated-folder.ts';
import type { LeftOut } from './folds.ts';
import type { Sample } from './samples.ts';

/** The library of a folder, its claims read by weights that did not see the folder. */
export type LibraryOf = (folder: AnnotatedFolder) => Library;

/** A question of an annotated folder, read. */
export interface Row {
  readonly folder: AnnotatedFolder;
  readonly prepared: Prepared;
  readonly annotated: AnnotatedQuestion;
  readonly question: QuestionMentions;
}

/** The questions of all folders, in their order. */
export function rowsOf(folders: readonly AnnotatedFolder[], libraryOf: LibraryOf): readonly Row[] {
  return folders.flatMap((folder): Row[] => {
    const prepared = preparedOf(libraryOf(folder));
    return folder.questions.map((annotated) => ({
      folder,
      prepared,
      annotated,
      question: readMentions(prepared.library, prepared.finders, annotated.question),
    }));
  });
}

/** A question with what it asks for by weights that did not see its folder. */
export function askedOf({ folder, prepared, question }: Row, kind: LeftOut): Asked {
  const features = kindFeatures(prepared.finders, question);
  return askedFor(prepared, question, features, kindsOf(kind.without(folder.name), features));
}

/** Each question with each kind that it may be of. */
export function* kindSamples(rows: readonly Row[]): Generator<Sample> {
  for (const [group, { folder, prepared, annotated, question }] of rows.entries()) {
    if (!ASKED_KINDS.some((kind) => kind === annotated.kind)) continue;
    const features = kindFeatures(prepared.finders, question);
    for (const kind of ASKED_KINDS)
      yield { features: ofKind(kind, features), label: kind === annotated.kind, folder: folder.name, group };
  }
}
