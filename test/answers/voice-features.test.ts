import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/answers/answer-question.ts';
import { ask } from '../../src/answers/asked.ts';
import { collector } from '../../src/answers/features/collector.ts';
import { valueCandidates, wordsOf } from '../../src/answers/headlines/value-candidates.ts';
import { voiceFeatures } from '../../src/answers/headlines/voice-features.ts';
import { preparedOf } from '../../src/answers/prepared.ts';
import { rankedEvidence } from '../../src/answers/ranked-evidence.ts';
import { articleOf, libraryOf } from '../example-library.ts';

/** The voice that each person of a text has for a question. */
function voicesIn(text: string, question: string): ReadonlyMap<string, readonly string[]> {
  const asked = ask(preparedOf(libraryOf(articleOf(text))), question, SHIPPED.kind);
  const cited = rankedEvidence(asked, SHIPPED).map((evidence, i) => ({ number: i + 1, evidence }));
  return new Map(
    valueCandidates(asked, cited).map((value) => {
      const found = collector(asked);
      voiceFeatures(found, asked, value);
      return [wordsOf(value), found.all.map(([name]) => name)];
    }),
  );
}

const TEXT = 'Ann Hoyle, the leader of Exampleton, was accused by Colm Reid in May 2021.';

test('who did something and whom it was done to are told apart, and which of them is asked for', () => {
  const active = voicesIn(TEXT, 'Who accused the leader of Exampleton?');
  expect(active.get('Colm Reid')).toContain('voice false.by');
  expect(active.get('Ann Hoyle')).not.toContain('voice false.by');
  expect(voicesIn(TEXT, 'Who was accused in Exampleton?').get('Colm Reid')).toContain('voice true.by');
});

test('"who is it" and "who was present" are no passive', () => {
  for (const question of ['Who is it that Exampleton accused?', 'Who was present in Exampleton?'])
    expect(voicesIn(TEXT, question).get('Colm Reid')).toContain('voice false.by');
});
