import type { DateMention } from '../mentions/dates.ts';
import { choose, type Model } from '../scoring/model.ts';
import { newsCandidates } from './news-features.ts';
import type { Passage } from './passage.ts';
import type { NewsTime } from './time-relation.ts';

/** When the inspection was that an article reports of a council, with its probability. */
export interface News extends NewsTime {
  readonly known: DateMention['known'];
  readonly date?: DateMention;
  readonly passage?: Passage;
  readonly probability: number;
}

/** The same for each council of an article, found when it is first asked for; what was is in `known`. */
export function newsBy(
  passages: readonly Passage[],
  model: Model,
  known = new Map<string, News>(),
): (council: string) => News {
  return (council) => {
    const news = known.get(council) ?? newsOf(passages, council, model);
    known.set(council, news);
    return news;
  };
}

/** When the inspection was that an article reports of a council. */
function newsOf(passages: readonly Passage[], council: string, model: Model): News {
  const published = passages[0]?.article.published;
  const base = published === undefined ? {} : { published };
  const candidates = newsCandidates(passages, council);
  const { all, best } = choose(model, candidates);
  const [value, probability] = [candidates[best], all[best] ?? 0];
  if (!value || value.kind === 'none') return { ...base, known: 'open', probability };
  return {
    ...base,
    known: value.known,
    probability,
    ...(value.edtf === undefined ? {} : { edtf: value.edtf }),
    ...(value.date ? { date: value.date } : {}),
    ...(value.passage ? { passage: value.passage } : {}),
  };
}
