import { type Article, lineOf } from '../knowledge/article.ts';
import { earliest, sayDate } from '../knowledge/edtf.ts';
import type { Library } from '../library.ts';
import { createCouncilFinder } from '../reading/councils.ts';
import type { Reading } from '../reading/reading.ts';
import type { Finding } from './finding.ts';

const quotedGrade =
  /\b(?:rated|re-?rated|judged|graded|deemed|rating of|grade of|judge?ment of)\s+(?:it |them |the \w+ |as |to be |at )*[‘“"']([\p{L} -]{4,40})[’”"']/giu;
const areaItem =
  /^(?:the )?(?:experiences?|impact|quality|effectiveness|leadership|management|progress|provision|overall)\b.*$/iu;

/** Grades and areas in an article that the vocabulary does not know: what they say of a council stays unread. */
export function checkVocabulary({ readings, vocabulary }: Library): readonly Finding[] {
  const known = vocabulary.grades
    .flatMap(({ names, informal }) => [...names, ...informal])
    .map((name) => name.toLowerCase());
  return readings.flatMap((reading): Finding[] => {
    const { text, block } = { text: reading.text, block: reading.sentence.block };
    const unknown = [...text.matchAll(quotedGrade)]
      .map(([, grade = '']) => grade.trim())
      .filter((grade) => !known.some((name) => grade.toLowerCase().replace(/-/gu, ' ').includes(name)));
    const listed = block.kind !== 'paragraph' && reading.grades.length > 0;
    const unplaced = listed && reading.areas.length > 0 && reading.ratings.length === 0;
    const unread =
      block.kind !== 'paragraph' &&
      reading.grades.length > 0 &&
      reading.areas.length === 0 &&
      areaItem.test(text);
    return [
      ...unknown.map((grade) =>
        warning(
          reading,
          `the grade “${grade}” is not in the vocabulary; add it to grades in vocabulary.yaml, or leave it if it is no grade`,
        ),
      ),
      ...(unplaced
        ? [
            warning(
              reading,
              `a grade and an area stand here, but no rating was read: “${text}”; look at it with npm run knowledge -- show`,
            ),
          ]
        : []),
      ...(unread
        ? [
            warning(
              reading,
              `a grade is given for an area that is not in the vocabulary: “${text}”; add its name to areas in vocabulary.yaml`,
            ),
          ]
        : []),
    ];
  });
}

function warning({ sentence }: Reading, message: string): Finding {
  const { article, span } = sentence;
  return { severity: 'warning', file: article.file, line: lineOf(article, span.start), message };
}

/** Councils of the front matter that the text nowhere names: its ratings would be read as theirs. */
export function unnamedCouncils({
  councils,
  text,
  title,
}: Pick<Article, 'councils' | 'text' | 'title'>): readonly string[] {
  return councils.filter((council) => createCouncilFinder([council])(`${title}\n${text}`).length === 0);
}

/** Dates that have not come yet, councils that are missing, and titles that two publishers share. */
export function checkFacts(articles: readonly Article[], today: string): readonly Finding[] {
  const titles = new Map<string, Article>();
  return articles.flatMap((article): Finding[] => {
    const { file, published, title, clarifications } = article;
    const at = { file, line: 1 };
    const key = title.normalize('NFC').toLowerCase();
    const twin = titles.get(key);
    if (!twin) titles.set(key, article);
    return [
      ...(published !== undefined && earliest(published) > today
        ? [
            {
              ...at,
              severity: 'error',
              message: `published is ${sayDate(published)}, which has not come yet; mend the date`,
            } as const,
          ]
        : []),
      ...clarifications
        .filter(({ means }) => earliest(means) > today)
        .map(({ phrase, means, span }) => ({
          file,
          line: lineOf(article, span.start),
          severity: 'warning' as const,
          message: `“${phrase}” is clarified as ${sayDate(means)}, which has not come yet; mend the date unless it is a plan`,
        })),
      ...(twin
        ? [
            {
              ...at,
              severity: 'warning',
              message: `the same title as ${twin.file}; readers tell them apart by publisher only`,
            } as const,
          ]
        : []),
      ...unnamedCouncils(article).map((council) => ({
        ...at,
        severity: 'warning' as const,
        message: `the text nowhere names ${council}, of which its ratings are read; mend council: unless that is right`,
      })),
      ...(article.councils.length === 0
        ? [
            {
              ...at,
              severity: 'warning',
              message: 'no council is given; add council: NAME, or no rating in it can be read for sure',
            } as const,
          ]
        : []),
    ];
  });
}
