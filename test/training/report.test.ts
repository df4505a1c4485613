import { expect, test } from 'vitest';
import { answer } from '../../src/answers/answer-question.ts';
import { shippedKnowledge } from '../../src/config.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { AnnotatedQuestion } from '../../src/training/annotated-folder.ts';
import { judge } from '../../src/training/judge.ts';
import { reportOn } from '../../src/training/report.ts';
import type { Scored } from '../../src/training/score-answers.ts';

const library = await loadLibrary(shippedKnowledge);

/** A question that no article answers, so that whoever refuses it is right. */
function scored(id: string, question: string): Scored {
  const asked: AnnotatedQuestion = { id, question, kind: 'unanswerable', answerable: false };
  const reply = answer(library, question);
  const judgement = judge(asked, reply);
  return { folder: 'n01', question: asked, reply, judgement, forced: judgement };
}

const briefOf = (answers: readonly Scored[]): readonly string[] =>
  reportOn({ folders: [] }, { claims: [], answers }).brief;
const lineOf = (brief: readonly string[], name: string): string | undefined =>
  brief.find((line) => line.startsWith(name));

test('what strangers ask is in a row of its own, without a word on how ratings are read, and among all', () => {
  const brief = briefOf([
    scored('001', 'What was Rotherham rated in 2014?'),
    scored('s01', 'best laptop for a student under 400 quid'),
  ]);
  expect(brief.map((line) => line.split(/\s+/)[0])).toEqual(['folder', 'n01-…', 'strangers', 'all']);
  expect(lineOf(brief, 'n01-…')).toMatch(/\| +\.000 /);
  expect(lineOf(brief, 'strangers')).toMatch(/^strangers +– +– +– \| +1\.000 /);
  expect(lineOf(brief, 'all')).toMatch(/\| +\.500 /);
});

test('where no stranger asked, there is no such row', () => {
  const brief = briefOf([scored('001', 'What was Rotherham rated in 2014?')]);
  expect(lineOf(brief, 'strangers')).toBeUndefined();
});
