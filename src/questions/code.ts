import { cleanQuestion } from './clean-question.ts';

const CODE = /[{}$;=\\]|\p{L}\(/u;

/** Whether each word of a question is code ("alert(1)", "${TOKEN}"), and nothing is asked. */
export const isCode = (asked: string): boolean =>
  cleanQuestion(asked)
    .split(' ')
    .every((word) => !/\p{L}/u.test(word) || CODE.test(word));
