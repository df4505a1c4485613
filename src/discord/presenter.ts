import type { Answer } from '../answers/answer.ts';
import type { CommandReply } from '../commands/command.ts';
import type { Library } from '../library/library.ts';
import { gradeTone } from '../pictures/tone.ts';
import { controlsFor } from './controls.ts';
import type { CustomIds } from './custom-id.ts';
import type { Gallery, Showing } from './gallery.ts';
import type { AttachedFile, DiscordMessage } from './message.ts';
import { renderReply } from './render.ts';
import { DISCORD_SAYS } from './wording.ts';

/** What a reply looks like. */
export interface Presenter extends Gallery {
  readonly message: (showing: Showing, pictures?: readonly AttachedFile[]) => DiscordMessage;
}

/** Makes messages of replies: pages, controls, accent, pictures. */
export function createPresenter(
  ids: CustomIds,
  fingerprintOf: (reply: CommandReply) => string,
  gallery: Gallery,
): Presenter {
  return {
    ...gallery,
    message: ({ reply, request, library, page, isPrivate, sharedBy }, pictures = []) =>
      renderReply(reply, {
        page,
        controls: controlsFor(reply, { ids, fingerprint: fingerprintOf(reply), request }, isPrivate),
        accent: accentOf(reply, library),
        above: sharedBy === undefined ? undefined : `-# ${DISCORD_SAYS.sharedBy(sharedBy)}`,
        pictures,
      }),
  };
}

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
