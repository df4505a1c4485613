import type { Asked } from '../asked.ts';
import { councilsOverview } from './councils.ts';
import { expansionOverview } from './expansion.ts';
import { findingsOverview } from './findings.ts';
import { everyAreaOverview, givenGrades } from './given-grades.ts';
import { gradedParts } from './graded-parts.ts';
import { inspectionsOverview } from './inspections.ts';
import type { Overview } from './overview.ts';

const OVERVIEWS: readonly ((asked: Asked) => Overview | undefined)[] = [
  expansionOverview,
  councilsOverview,
  everyAreaOverview,
  gradedParts,
  inspectionsOverview,
  findingsOverview,
  givenGrades,
];

/** The overview that a question asks for, where it asks for one. */
export function overviewFor(asked: Asked): Overview | undefined {
  for (const overview of OVERVIEWS) {
    const found = overview(asked);
    if (found !== undefined) return found;
  }
  return undefined;
}
