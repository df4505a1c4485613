import type { Library } from '../library/library.ts';
import type { Reading } from '../mentions/reading.ts';
import { type Finding, findingIn } from './finding.ts';

const quotedGrade =
  /\b(?:rated|re-?rated|judged|graded|deemed|rating of|grade of|judge?ment of)\s+(?:it |them |the \w+ |as |to be |at )*[‘“"']([\p{L} -]{4,40})[’”"']/giu;
/** Without quotation marks: one word in the place of the grade, and nothing behind it that it could belong to. */
const plainGrade =
  /\b(?:(?:re-?)?rated|graded|judged(?= (?:[\p{L}'’]+ ){0,4}?(?:as|to be) ))\s+(?:(?:[\p{L}'’]+ ){0,4}?(?:as|to be) )?(?!(?:by|in|as|at|on|for|from|it|its|them|and|or|but|with|since|under|across|again|only|also|both|all|each|better|worse|higher|lower|highly|poorly|well|badly|separately|together|overall|last|next|this|that|so|not)\b)(\p{Ll}{3,})(?=[.,;:]|\s+(?:overall|in|by|for|at|on|after|when|and|but|since)\b|$)/gu;
const areaItem =
  /^(?:the )?(?:experiences?|impact|quality|effectiveness|leadership|management|progress|provision|overall)\b.*$/iu;
/** "Services for young carers: Good": a name and, behind a mark, a word or three. */
const row =
  /^(?:[•‣◦▪*-]\s+)?(\p{L}[\p{L}’'&,() -]{2,89}?)\s*(?:[:|–—]|\s-\s)\s*[‘“"']?(\p{L}+(?: \p{L}+){0,3})[’”"']?\.?$/u;

/** Grades and areas in an article that the vocabulary does not know: what they say of a council stays unread. */
export function checkVocabulary({ readings, vocabulary, claims, unsure }: Library): readonly Finding[] {
  const known = vocabulary.grades
    .flatMap(({ names, informal }) => [...names, ...informal])
    .map((name) => name.toLowerCase().replace(/-/gu, ' '));
  const isKnown = (grade: string): boolean =>
    known.some((name) => grade.toLowerCase().replace(/-/gu, ' ').includes(name));
  const rated = new Set([...claims, ...unsure].map(({ reading }) => reading));
  // The other rows of such a table show that its last column holds grades.
  const graded = new Set(
    readings.filter((reading) => isRow(reading) && reading.grades.length > 0).map(fileOf),
  );
  return readings.flatMap((reading) => {
    const isRated = rated.has(reading);
    const unknown = unknownGrades(reading, isRated, graded)
      .filter((grade) => !isKnown(grade))
      .map(
        (grade) =>
          `the grade “${grade}” is not in the vocabulary; add it to grades in vocabulary.yaml, or leave it if it is no grade`,
      );
    const { article, span } = reading.sentence;
    return [...unknown, ...unreadRow(reading, isRated, isKnown)].map((message) =>
      findingIn(article, span, 'warning', message),
    );
  });
}

function unknownGrades(reading: Reading, isRated: boolean, graded: ReadonlySet<string>): readonly string[] {
  const { text, areas, grades } = reading;
  const quoted = [...text.matchAll(quotedGrade)].map(([, grade = '']) => grade.trim());
  const plain = isRated ? [] : [...text.matchAll(plainGrade)].map(([, grade = '']) => grade);
  const isOther = isRow(reading) && areas.length > 0 && grades.length === 0 && graded.has(fileOf(reading));
  const other = isOther ? row.exec(text.trim())?.[2] : undefined;
  return [...new Set([...quoted, ...plain, other ?? ''])].filter(Boolean);
}

function unreadRow(
  { text, areas, grades, councils, sentence }: Reading,
  isRated: boolean,
  isGrade: (text: string) => boolean,
): readonly string[] {
  const isRead = areas.length > 0 && isRated;
  if (sentence.block.kind === 'paragraph' || grades.length === 0 || isRead) return [];
  if (areas.length > 0)
    return [
      `a grade and an area stand here, but no rating was read: “${text}”; look at it with npm run knowledge -- show`,
    ];
  const isItem = councils.length === 0 && isGrade(row.exec(text.trim())?.[2] ?? '');
  if (!isItem && !areaItem.test(text)) return [];
  return [
    `a grade is given for an area that is not in the vocabulary: “${text}”; add its name to areas in vocabulary.yaml`,
  ];
}

const isRow = ({ sentence, text }: Reading): boolean => sentence.block.kind !== 'paragraph' && row.test(text);
const fileOf = ({ sentence }: Reading): string => sentence.article.file;
