import type { Reading } from '../../mentions/reading.ts';
import type { Around } from '../article-context.ts';
import type { Asked } from '../asked.ts';
import type { Collector } from './collector.ts';

/**
 * Whether the sentence names who is asked about, and who else, with which classes of words that the question has, too; or
 * somebody in the office asked about; whose article it is.
 */
export function peopleFeatures(
  { on, byOpening }: Collector,
  asked: Asked,
  reading: Reading,
  around: Around,
): void {
  const { question, units, openings } = asked;
  const isAsked = ({ name }: { readonly name: string }): boolean => question.people.includes(name);
  if (question.people.length > 0) {
    const how = reading.people.some(isAsked)
      ? 'named'
      : reading.speaker.name !== undefined && question.people.includes(reading.speaker.name)
        ? 'speaks'
        : around.before?.people.some(isAsked)
          ? 'before'
          : 'no';
    on(`person.${how}`);
    const isBeside = reading.people.some((one) => !isAsked(one));
    on(`person.${how}|${openings[0] ?? ''}.${isBeside}`);
    for (const name of asked.classesOf(reading))
      if (asked.classes.includes(name)) on(`person.${how}:${name}.${isBeside}`);
  } else if (reading.people.length > 0) {
    const { roleTerms, officeCouncils } = asked.finders;
    const holders = reading.people.filter(({ name }) => {
      const terms = roleTerms.get(name);
      return (
        terms !== undefined &&
        units.some(({ unit }) => [...unit.same, ...unit.loose].some((term) => terms.has(term)))
      );
    });
    const holdsOffice = holders.some(({ role }) => role !== undefined);
    if (holders.length > 0 && asked.council !== undefined) {
      const where = holders.some(({ name }) => officeCouncils.get(name)?.has(asked.council ?? ''))
        ? 'there'
        : holders.some(({ name }) => officeCouncils.has(name))
          ? 'elsewhere'
          : 'open';
      on(`office ${where}.${holdsOffice}`);
      byOpening(`office ${where}.${holdsOffice}`);
    }
    on(`office.${holdsOffice}`);
    byOpening(`office.${holdsOffice}`);
  }
  if (question.publishers.length > 0)
    on(`source.${question.publishers.includes(reading.sentence.article.publisher)}`);
}
