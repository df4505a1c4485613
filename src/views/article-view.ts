import { createCited } from '../answers/cited.ts';
import { areaName, gradeName, listed } from '../answers/messages.ts';
import type { Library } from '../library/library.ts';
import { groupedBy } from '../mentions/grouped-by.ts';
import type { Claim } from '../ratings/claim.ts';
import { sentenceCase } from '../search/sentence-case.ts';
import { inspectionDate } from './option-values.ts';
import { readSource } from './read-option.ts';
import type { Hint, Line, ListView } from './view.ts';
import { WORDS } from './words.ts';

/** One article in full detail: publisher, kind, date and how it is known, what it reports, what an editor clarified. */
export function articleView(library: Library, typed: string): ListView | Hint {
  const chosen = readSource(library, typed);
  if ('hint' in chosen) return chosen.hint;
  const article = chosen.value;
  const cited = createCited(library);
  const claims = library.claims.filter(({ reading }) => reading.sentence.article.id === article.id);
  const grades = [...groupedBy(claims, ({ reading }) => reading)].map(
    ([reading, own]): Line => ({
      label: sayWhere(library, own),
      text: sayGrades(library, own),
      citations: [cited.cite(reading)],
    }),
  );
  const clarified = article.clarifications.flatMap(({ span, means, basis, phrase }): readonly Line[] => {
    const holder = library.readings.find(
      ({ sentence }) =>
        sentence.article.id === article.id &&
        sentence.span.start <= span.start &&
        span.end <= sentence.span.end,
    );
    const citations = holder ? [cited.cite(holder)] : [];
    return [{ label: `“${phrase}”`, text: WORDS.means(means, basis), citations }];
  });
  const date = article.published === undefined ? WORDS.dateUnknown : WORDS.dateKnown(article.published);
  const by = article.author === undefined ? article.publisher : `${article.publisher}, ${article.author}`;
  return {
    title: article.title,
    lead: [WORDS.article(by, article.kind, date), WORDS.link(article.url), quotedPeople(library, article.id)]
      .filter(Boolean)
      .join(' '),
    groups: [
      ...(grades.length === 0 ? [] : [{ heading: WORDS.reportsGrades, lines: grades }]),
      ...(clarified.length === 0 ? [] : [{ heading: WORDS.clarified, lines: clarified }]),
    ],
    citations: cited.all(),
    notes: grades.length === 0 ? [WORDS.reportsNothing] : [],
  };
}

function sayWhere({ inspections }: Library, claims: readonly Claim[]): string {
  const places = claims.map(({ inspection, council }) => {
    const found = inspections.find(({ id }) => id === inspection);
    return `${council}, ${found ? inspectionDate(found) : WORDS.unnamedInspection}`;
  });
  return listed([...new Set(places)]);
}

function sayGrades({ vocabulary }: Library, claims: readonly Claim[]): string {
  const parts = [...groupedBy(claims, ({ grade }) => grade)].map(([grade, own]) => {
    const areas = new Set(own.map(({ area }) => areaName(vocabulary, area)));
    return `${gradeName(vocabulary, grade)} (${listed([...areas])})`;
  });
  return sentenceCase(parts.join('; '));
}

function quotedPeople({ readings }: Library, id: string): string {
  const own = readings.filter(({ sentence }) => sentence.article.id === id);
  const officials = new Set(
    own.flatMap(({ people }) => people.flatMap(({ name, role }) => (role === undefined ? [] : [name]))),
  );
  const names = own.flatMap(({ speaker }) =>
    speaker.kind === 'person' && speaker.quoted ? (speaker.name ?? []) : [],
  );
  const shown = [...new Set(names)].filter((name) => officials.has(name));
  return shown.length === 0 ? '' : WORDS.speakers(shown);
}
