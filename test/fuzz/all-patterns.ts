import { madePatterns, type Pattern, programFiles, writtenPatterns } from './patterns.ts';

/** Every regular expression of the program, written or made, once each; for two articles' names as for five. */
export async function allPatterns(): Promise<readonly Pattern[]> {
  const made = await madePatterns(async () => {
    // Loaded only now, so that what a file makes as it is loaded is seen.
    for (const file of programFiles) {
      if (!/-(?:cli|worker)\.ts$|\/main\.ts$/.test(file))
        await import(new URL(`../../${file}`, import.meta.url).href);
    }
    const { answer } = await import('../../src/answers/answer-question.ts');
    const { createLibrary } = await import('../../src/library/library.ts');
    const { loadLibrary } = await import('../../src/library/load-library.ts');
    for (const folder of ['knowledge', 'test/articles/four-councils']) {
      const { articles, vocabulary, problems } = await loadLibrary(folder);
      answer(createLibrary({ articles, vocabulary, problems }), 'What was it rated in 2014?');
    }
  });
  const all = [...writtenPatterns(), ...made];
  return [...new Map(all.map((one) => [String(one.pattern), one])).values()];
}
