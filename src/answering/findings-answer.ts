import type { Library } from '../library/library.ts';
import { createNameFinder } from '../mentions/names.ts';
import type { Reading } from '../mentions/reading.ts';
import type { Inspection } from '../ratings/claim.ts';
import type { Answer } from './answer.ts';
import { createCited } from './cited.ts';
import { notesOn } from './claims-cited.ts';
import { readingsOfCouncil } from './grouped.ts';
import type { Knowhow } from './knowhow.ts';
import type { Question } from './question.ts';
import { answered } from './replies.ts';
import { inspectionsFor, inspectionsOf } from './scope.ts';
import { askedSpeaker, asksWhoSaid } from './speaking.ts';
import { otherMatters } from './topics.ts';
import { marks, sayInspection, sentenceCase } from './wording.ts';

const STRENGTHS =
  /\b(?:strengths?|strong points?|positives??|like[ds]?|prais\w+|well|good (?:things?|points?|about)|impress\w+|improved|better|successes|go(?:ing|es)? right|went right)\b/;
const WEAKNESSES =
  /\b(?:weakness\w*|weak points?|problems?|negatives?|critici[sz]\w*|concerns?|wrong|bad|poor|fail\w*|issues?|improvements? (?:areas?|needed)|areas? (?:for|of|to) improve\w*|needs? (?:to )?improv\w*|needed|faults?|short of|shortcomings?|not right|worr\w+)\b/;
const FINDINGS =
  /\b(?:findings?|find|found|say|said|conclude\w*|pick(?:ed)? up|highlight\w*|strength|weakness)\b/;
const FRAME =
  /^(?:strength|weak|posit|neg|prais|critic|problem|issu|find|found|like|improv|need|inspect|report|ofst|flag|conclud|point|rais|wrong|bad|good|well|key|main)/;

/** What inspectors found at an inspection, strengths and weaknesses apart. `undefined` for questions about something narrower. */
export function findingsAnswer(
  library: Library,
  knowhow: Knowhow,
  question: Question,
  council: string,
): Answer | undefined {
  const { folded, units, people } = question;
  const subject = askedSpeaker(question);
  if (
    people.length > 0 ||
    asksWhoSaid(question) ||
    (subject !== undefined && !/\b(?:ofsted|inspectors?|report|inspection|watchdog)\b/.test(subject))
  )
    return undefined;
  if (question.kind === 'definition' || question.kind === 'person') return undefined;
  const wanted = findingsWanted(folded);
  if (
    wanted === undefined ||
    otherMatters(question, knowhow).some(({ text }) => text.split(' ').some((word) => !FRAME.test(word)))
  )
    return undefined;
  if (units.length > 6) return undefined;
  const [inspection] = (
    inspectionsFor(library, question, council) ?? inspectionsOf(library, council).slice(-1)
  ).filter(({ articles }) => articles.length > 0);
  if (!inspection) return undefined;
  const cited = createCited();
  const sides = wanted === 'both' ? (['strengths', 'weaknesses'] as const) : [wanted];
  const parts = sides.flatMap(
    (side) => sayside(library, question, inspection, side, cited, sides.length === 2 ? 3 : 4) ?? [],
  );
  if (parts.length === 0) return undefined;
  return answered(
    library,
    question,
    `${sentenceCase(sayInspection(inspection, library))}: what the articles report of it. ${parts.join('. ')}.`,
    cited.all(),
    notesOn(library, inspection),
  );
}

/** Whether a question (folded) asks for strengths, weaknesses or both. */
export function findingsWanted(folded: string): 'strengths' | 'weaknesses' | 'both' | undefined {
  const [good, bad] = [STRENGTHS.test(folded), WEAKNESSES.test(folded)];
  if (good !== bad) return good ? 'strengths' : 'weaknesses';
  return FINDINGS.test(folded) || (good && bad) ? 'both' : undefined;
}

type Side = 'strengths' | 'weaknesses';
const SIDES = { strengths: 'Strengths', weaknesses: 'Weaknesses' } as const;

function sayside(
  library: Library,
  question: Question,
  inspection: Inspection,
  side: Side,
  cited: ReturnType<typeof createCited>,
  most: number,
): string | undefined {
  const found = leaning(library, question, inspection, side).slice(0, most);
  if (found.length === 0) return undefined;
  return `${SIDES[side]} ${marks(found.map((reading) => cited.cite(reading)))}`;
}

/** The inspectors' sentences of its articles that lean to one side, most clearly first. */
function leaning(
  library: Library,
  { areas }: Question,
  inspection: Inspection,
  side: Side,
): readonly Reading[] {
  const { strengths, weaknesses } = library.vocabulary;
  const good = createNameFinder(strengths.map((word) => [word, word] as const));
  const bad = createNameFinder(weaknesses.map((word) => [word, word] as const));
  return readingsOfCouncil(library.readings, inspection.council)
    .filter(
      ({ sentence, words, grades }) =>
        inspection.articles.includes(sentence.article.id) &&
        sentence.block.kind !== 'heading' &&
        words > 5 &&
        grades.length === 0,
    )
    .filter((reading) => areas.length === 0 || reading.areas.some(({ id }) => areas.includes(id)))
    .map((reading) => {
      const [plus, minus] = [good(reading.text).length, bad(reading.text).length];
      const lean = side === 'strengths' ? plus - 2 * minus : 2 * minus - plus;
      return {
        reading,
        lean:
          lean +
          (reading.speaker.kind === 'inspectors' ? 1.5 : 0) -
          (reading.speaker.kind === 'person' ? 2 : 0) -
          (reading.dates.some(({ edtf, known }) => known === 'stated' && edtf !== undefined) ? 2 : 0),
        clear: side === 'strengths' ? plus > minus : minus > 0,
      };
    })
    .filter(({ clear, lean }) => clear && lean > 0)
    .sort((a, b) => b.lean - a.lean)
    .map(({ reading }) => reading);
}
