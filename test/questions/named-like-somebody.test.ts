import { describe, expect, test } from 'vitest';
import { preparedOf } from '../../src/answers/prepared.ts';
import { readMentions } from '../../src/questions/question-mentions.ts';
import { articleOf, libraryOf } from '../example-library.ts';

describe('a council that somebody seems to be named after', () => {
  const library = libraryOf(
    articleOf(
      'Ofsted rated North Quillby Council good in 2018. Adopt Quillby, an agency, was praised. The director, Ann Quillby, said so. Q. How was it rated? It was good.',
      { council: 'North Quillby' },
    ),
  );
  const people = (question: string) => readMentions(library, preparedOf(library).finders, question).people;

  test.each(['north quillby rating in 2018', 'How was North Quillby rated?'])(
    'is no person: %s',
    (question) => {
      expect(people(question)).toEqual([]);
    },
  );

  test('but somebody of the name is, in full or with a title', () => {
    expect(people('what did Ann Quillby say')).toContain('Ann Quillby');
    expect(people('did ms quillby resign')).toContain('Ann Quillby');
  });
});
