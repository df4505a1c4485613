import { cleanQuestion } from './clean-question.ts';

const CODE = /[{}$;=\\]|\p{L}\(/u;

/** Whether each word of a question is code ("alert(1)", "${TOKEN}"), and nothing is asked. */
export function isCode(asked: string): boolean {
  const words = cleanQuestion(asked).split(' ');
  return (
    words.some((word) => CODE.test(word)) && words.every((word) => !/\p{L}/u.test(word) || CODE.test(word))
  );
}
