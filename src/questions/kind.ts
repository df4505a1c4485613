import type { Features } from '../scoring/features.ts';
import { type Model, shares } from '../scoring/model.ts';
import type { Finders } from './finders.ts';
import { NAMES_COURSE, type QuestionKind } from './question-kind.ts';
import type { QuestionMentions } from './question-mentions.ts';
import { maskedWords } from './question-words.ts';

/** What annotated questions ask for; finer than what a reply says (`QuestionKind`). */
export const ASKED_KINDS = [
  'rating',
  'date',
  'finding',
  'person',
  'number',
  'yesno',
  'compare',
  'latest',
  'timeline',
  'conflict',
  'cause',
  'quote',
  'definition',
] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];

/** How likely each kind is that a question may be of; together about 1, the unlikely left out. */
export type KindShares = readonly (readonly [AskedKind, number])[];

const UNLIKELY = 0.1;

/** The kinds that a question may be of, by learned weights. */
export function kindsOf(model: Model, features: Features): KindShares {
  const candidates = ASKED_KINDS.map((kind) => ofKind(kind, features));
  const all = shares(model, candidates);
  return ASKED_KINDS.map((kind, i) => [kind, all[i] ?? 0] as const).filter(([, share]) => share > UNLIKELY);
}

/** The features of a question as those of a candidate: each with the kind before it. */
export const ofKind = (kind: AskedKind, features: Features): Features => [
  [`${kind}|`, 1],
  ...features.map(([name, value]) => [`${kind}|${name}`, value] as const),
];

/** Words and pairs of the masked question, its first words by place, what it names. */
export function kindFeatures(finders: Finders, question: QuestionMentions): Features {
  const words = ['^', ...maskedWords(finders, question.text), '$'];
  const names = new Set<string>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (i > 0 && i < words.length - 1) names.add(word);
    if (next !== undefined) names.add(`${word} ${next}`);
    if (i >= 1 && i <= 3) names.add(`${i}:${word}`);
    if (word.startsWith('‹')) names.add(`has ${word}`);
  });
  const { time, councils, text, folded } = question;
  if (words.length < 7) names.add('short');
  if (words.length > 18) names.add('long');
  if (time.order) names.add(`order ${time.order}`);
  if (time.side) names.add(`side ${time.side}`);
  if (time.dates.length > 1) names.add('dates');
  if (councils.length > 1) names.add('councils');
  if (NAMES_COURSE.test(folded)) names.add('course');
  if (/\?\s*$/.test(text)) names.add('?');
  return [...names].map((name) => [name, 1] as const);
}

const REPLY_KIND: Readonly<Record<AskedKind, QuestionKind>> = {
  rating: 'rating',
  latest: 'rating',
  date: 'date',
  finding: 'finding',
  person: 'person',
  number: 'number',
  yesno: 'yes-no',
  compare: 'comparison',
  timeline: 'timeline',
  conflict: 'finding',
  cause: 'cause',
  quote: 'quotation',
  definition: 'definition',
};

/** The most likely kind, as a reply says it. */
export function replyKind(kinds: KindShares): QuestionKind {
  const [best] = kinds.toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? 'statement' : REPLY_KIND[best[0]];
}
