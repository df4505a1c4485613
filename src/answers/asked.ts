import type { Library } from '../library/library.ts';
import { askingPart } from '../questions/asking-part.ts';
import { inspectionsAt } from '../questions/inspections-at.ts';
import { type KindShares, kindFeatures, kindsOf, replyKind } from '../questions/kind.ts';
import { type Question, questionOf } from '../questions/question.ts';
import { COMPARES, NAMES_COURSE } from '../questions/question-kind.ts';
import { type QuestionMentions, readMentions } from '../questions/question-mentions.ts';
import { openingsOf } from '../questions/question-words.ts';
import { weightOf } from '../questions/unit-weights.ts';
import type { Unit } from '../questions/units.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Features } from '../scoring/features.ts';
import type { Model } from '../scoring/model.ts';
import { FUNCTION_WORDS } from '../search/function-words.ts';
import { tokensOf } from '../search/tokens.ts';
import type { Prepared } from './prepared.ts';
import { councilFor, inspectionsFor, inspectionsOf, yearCounted } from './scope.ts';

/** A telling word or phrase of a question with how much it tells. */
export interface WeighedUnit {
  readonly unit: Unit;
  readonly weight: number;
}

/** A question with all that its candidates are held against, beside what is prepared of its library: made once for a question. */
export interface Asked extends Prepared {
  readonly question: Question;
  readonly kinds: KindShares;
  /** Its words and pairs of words, names and dates masked, by names that weights are learned for. */
  readonly phrases: Features;
  /** The word that asks ("how"), and with the one after it ("how many"). */
  readonly openings: readonly string[];
  /** The classes of words in it. */
  readonly classes: readonly string[];
  readonly units: readonly WeighedUnit[];
  /** The same, the most telling first. */
  readonly telling: readonly WeighedUnit[];
  /** The sum of the units' weights. */
  readonly total: number;
  /** All its stems but function words, with their weights. */
  readonly content: readonly (readonly [stem: string, weight: number])[];
  readonly stems: ReadonlySet<string>;
  /** The same stems as in `content`, without names and figures. */
  readonly words: readonly string[];
  /** The council that it names, else the one that most articles are about. */
  readonly council: string | undefined;
  /** The inspections that its time means, where it names one. */
  readonly meant: readonly Inspection[] | undefined;
}

/** Reads a question for a library; `kindModel` decides what it asks for. */
export function ask(prepared: Prepared, text: string, kindModel: Model): Asked {
  const mentions = readMentions(prepared.library, prepared.finders, text);
  const phrases = kindFeatures(prepared.finders, mentions);
  return askedFor(prepared, mentions, phrases, kindsOf(kindModel, phrases));
}

/** The same for a question whose mentions have been read, with its phrases (`kindFeatures`) and kinds. */
export const askedFor = (
  prepared: Prepared,
  mentions: QuestionMentions,
  phrases: Features,
  kinds: KindShares,
): Asked =>
  asked(prepared, questionOf(prepared.library, prepared.finders, mentions, replyKind(kinds)), phrases, kinds);

/** The same for one that has been read. */
export function asked(prepared: Prepared, read: Question, phrases: Features, kinds: KindShares): Asked {
  const { library, finders, findClasses } = prepared;
  const council = councilFor(library, read);
  const question = withYearCounted(library, read, council);
  const units = question.units.map((unit) => ({ unit, weight: weightOf(unit, finders) }));
  const { frequency, size } = finders.indexes;
  const stems = new Set(tokensOf(question.text).map(({ stem }) => stem));
  const telling = [...stems].filter((stem) => !FUNCTION_WORDS.has(stem));
  return {
    ...prepared,
    question,
    kinds,
    phrases,
    openings: openingsOf(finders, question.text),
    classes: [...findClasses(tokensOf(askingPart(question.text)).map(({ stem }) => stem))],
    units,
    telling: units.toSorted((a, b) => b.weight - a.weight),
    total: units.reduce((sum, { weight }) => sum + weight, 0) || 1,
    content: telling.map((stem) => [stem, Math.log(1 + size / (1 + frequency(stem)))] as const),
    stems,
    words: telling.filter((stem) => !/\d/.test(stem) && !finders.isProper([stem])),
    council,
    meant:
      council === undefined
        ? inspectionsDated(library, question)
        : withLatest(library, question, council, inspectionsMeant(library, question, council, kinds)),
  };
}

/** "Four years before the newest report" asks of that year, not of the newest report. */
function withYearCounted(library: Library, question: Question, council: string | undefined): Question {
  const year = council === undefined ? undefined : yearCounted(library, question, council);
  if (year === undefined) return question;
  const { spans } = question.time;
  return { ...question, time: { dates: [year], months: [], spans } };
}

/** Those of each council that a question names, where it compares several. */
function inspectionsMeant(
  library: Library,
  question: Question,
  council: string,
  kinds: KindShares,
): readonly Inspection[] | undefined {
  const compares =
    COMPARES.test(question.folded) || kinds.some(([kind, share]) => kind === 'compare' && share > LIKELY);
  const councils = question.councils.length > 1 && compares ? question.councils : [council];
  const meant = councils.map((name) => inspectionsFor(library, question, name));
  return meant.every((own) => own === undefined) ? undefined : meant.flatMap((own) => own ?? []);
}

/** "2014 versus the latest" means two inspections, one by its year and one by its place. */
function withLatest(
  library: Library,
  { time, folded }: Question,
  council: string,
  meant: readonly Inspection[] | undefined,
): readonly Inspection[] | undefined {
  if (!NAMES_COURSE.test(folded) || time.dates.length === 0 || time.order !== 'latest') return meant;
  return [...new Set([...(meant ?? []), ...inspectionsOf(library, council).slice(-1)])];
}

/** The inspections of any council at the dates that a question names, where it leaves open which council it is about. */
const inspectionsDated = ({ inspections }: Library, { time }: Question): readonly Inspection[] | undefined =>
  time.dates.length > 0 ? inspectionsAt(time, inspections) : undefined;

/** From this share on a question may be of a kind. */
export const LIKELY = 0.35;

/** How likely it is that a question is of one of the kinds wanted. */
export const shareOf = ({ kinds }: Asked, wanted: (kind: string) => boolean): number =>
  kinds.reduce((sum, [kind, share]) => sum + (wanted(kind) ? share : 0), 0);
