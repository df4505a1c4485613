import type { Answer } from '../answers/answer.ts';
import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import { gradeTone } from '../pictures/tone.ts';

/** The colour of the grade that a reply is about, as Discord takes it; `undefined` where it is about none, or several. */
export function accentOf(reply: CommandReply, library: Library): number | undefined {
  const grade = gradeOf(reply, library);
  return grade === undefined
    ? undefined
    : Number.parseInt(gradeTone(library.vocabulary, grade).fill.slice(1), 16);
}

function gradeOf(reply: CommandReply, library: Library): string | undefined {
  if (reply.type === 'table') return reply.table.grade;
  if (reply.type === 'list') return reply.list.grade;
  return reply.type === 'answer' ? answerGrade(reply.answer, library) : undefined;
}

/** The one grade that the first quotation states, where the answer is about a grade. */
function answerGrade({ status, kind, headline, citations }: Answer, { claims, vocabulary }: Library) {
  const [first] = citations;
  if (status !== 'answered' || !first || (kind !== 'rating' && kind !== 'yes-no')) return undefined;
  const stated = claims
    .filter(
      ({ reading: { sentence } }) =>
        sentence.article === first.article && sentence.span.start === first.span.start,
    )
    .map(({ grade }) => grade);
  const said = vocabulary.grades.filter(
    ({ id, name }) => stated.includes(id) && headline.toLowerCase().includes(name.toLowerCase()),
  );
  return said.length === 1 ? said[0]?.id : undefined;
}
