import { saveRatings } from '../../src/import/save-ratings.ts';

/** Confirms one reading after the other, as a review does, and says which has been written. */
const [folder = '', file = '', from = '0', to = '0'] = process.argv.slice(2);
const write = async (): Promise<void> => {
  for (let at = Number(from); at < Number(to); at++) {
    const quote = `Sentence ${at} was good.`;
    await saveRatings(folder, file, [{ quote, words: 'good', area: ['overall'], grade: 'good' }]);
    process.stdout.write(`${at}\n`);
  }
};
void write();
