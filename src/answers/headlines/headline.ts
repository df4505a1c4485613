import { type Model, probabilityOf } from '../../scoring/model.ts';
import type { Asked } from '../asked.ts';
import type { Evidence } from '../evidence.ts';
import { marks, SAYS, sayAttribution } from '../messages.ts';
import type { Cited } from '../passages.ts';
import { isUnsettled } from '../unsettled-inspection.ts';
import type { Headline } from './form.ts';
import { gradesDraft } from './grades-draft.ts';
import { gradesFeatures } from './grades-features.ts';
import { valueKindOf } from './value-candidates.ts';
import { type RatedValue, valueHeadline } from './values.ts';

/** From this probability on grades are a headline: chosen on left-out folders, where by the annotators' words 95 of 100 are right. */
const SURE = 0.6;
/** From this one on they may be what is asked for: where they might be of another inspection, nothing leads to them either. */
const MAY_BE = 0.3;

/**
 * What was asked for, read from the spans of the citations; where the answer is a sentence itself, or grades may not be those
 * asked for, a line that leads to it.
 */
export function headlineFor(
  asked: Asked,
  cited: readonly [Cited, ...Cited[]],
  evidence: readonly Evidence[],
  values: readonly RatedValue[],
  model: Model,
): Headline {
  const none = { inspections: [] };
  const value = valueHeadline(asked, values);
  if (value !== undefined) return { ...value, ...none };
  const lead: Headline = { text: leadTo(asked, cited), form: 'lead', ...none };
  const grades = gradesDraft(asked, cited);
  if (grades === undefined) return lead;
  const probability = probabilityOf(model, gradesFeatures(asked, grades, evidence));
  if (probability >= MAY_BE && isUnsettled(asked, grades.text)) return { ...lead, isUnsettled: true };
  return probability >= SURE ? grades : lead;
}

/** A sentence that is less likely than the best by more than this is shown, but not said to be the answer. */
const LIKELY = 0.5;

/** A line that leads to the quotations, which are the answer: whose words the best are, where somebody is quoted. */
function leadTo(asked: Asked, [best, ...others]: readonly [Cited, ...Cited[]]): string {
  const asksWho = valueKindOf(asked) === 'person';
  const who = sayAttribution(best.evidence.reading);
  const { speaker, sentence } = best.evidence.reading;
  // Of a passage in which several speak, none is named.
  const joined = others.filter(({ number }) => number === best.number);
  const isOne = joined.every(
    ({ evidence: { reading } }) => !reading.speaker.quoted || sayAttribution(reading) === who,
  );
  // A name at the head of an answer to "who" would read as the answer.
  const isNamed = speaker.quoted && who !== sentence.article.publisher && !asksWho && isOne;
  const [source] = asked.question.publishers;
  const near = others.filter(({ evidence }) => evidence.probability >= LIKELY * best.evidence.probability);
  const own = isNamed ? near.filter(({ evidence }) => sayAttribution(evidence.reading) === who) : near;
  const numbers = marks([...new Set([best, ...own].map(({ number }) => number))]);
  if (isNamed) return `${who} ${numbers}:`;
  return source === undefined ? SAYS.lead(numbers) : `${source} ${numbers}:`;
}
