import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { knowledgeAdd } from '../../src/terminal/knowledge-add.ts';
import { memoryTerminal } from './example.ts';

const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));
// The texts as they were collected lie beside the repository where the bot was made.
const collected = fileURLToPath(new URL('../../../shared/articles/', import.meta.url));

/** What is known of each article beyond its text, as options. */
const facts: readonly (readonly [raw: string, file: string, ...options: string[]])[] = [
  [
    '000_9eafaf4e6f45b51e.txt',
    '2018-01-29-public-finance-transformed.md',
    '--publisher=Public Finance',
    '--kind=trade press',
    '--url=https://www.publicfinance.co.uk/news/2018/01/rotherham-council-has-transformed-childrens-services',
    '--slug=transformed',
    "--clarify=in November last year | 2017-11 | inferred from the article's own date of publication, 29 January 2018",
  ],
  [
    '001_3d568197ad05526c.txt',
    'undated-rotherham-labour-good-across-the-board.md',
    "--title=Ofsted confirms Rotherham's children's services to be good",
    '--publisher=Rotherham Labour',
    '--kind=political party',
    '--published=unknown',
    '--url=https://www.rotherhamlabour.co.uk/ofsted-confirms-rotherhams-childrens-services-to-be-good/',
    '--slug=good across the board',
    '--clarify=in late June | 2022-06 | it lies after 2019, and South Yorkshire Integrated Care Board gives the inspection as 2022 ("Since the last inspection in 2022", https://southyorkshire.icb.nhs.uk/news/ofsted-rates-rotherhams-childrens-services-outstanding)',
  ],
  [
    '002_766833eed6093081.txt',
    '2014-11-19-children-and-young-people-now-inadequate.md',
    '--publisher=Children & Young People Now',
    '--kind=trade press',
    '--url=https://www.cypnow.co.uk/news/article/rotherham-children-s-services-rated-inadequate',
    '--slug=inadequate',
    "--clarify=between 16 September and 8 October | 2014-09-16/2014-10-08 | inferred from the article's own date of publication, 19 November 2014",
    "--clarify=in January | 2015-01 | inferred from the article's own date of publication, 19 November 2014",
  ],
  [
    '003_7cf193d5bf012a9f.txt',
    'undated-voice-fm-good.md',
    '--publisher=Voice FM',
    '--kind=broadcaster',
    '--published=unknown',
    '--url=https://www.voicefmradio.co.uk/rotherham-childrens-services-now-rated-good/',
    '--slug=good',
    '--clarify=in November | 2017-11 | the same inspection as the one that Public Finance dates to November 2017 (https://www.publicfinance.co.uk/news/2018/01/rotherham-council-has-transformed-childrens-services): the same words are quoted from the report',
  ],
  [
    '004_6b4f5dfa929ed7d6.txt',
    'undated-bbc-news-outstanding.md',
    '--publisher=BBC News',
    '--kind=broadcaster',
    '--published=unknown',
    '--url=https://www.bbc.co.uk/news/articles/ce86wk42352o',
    '--slug=outstanding',
    "--clarify=in November | 2025-11 | minutes of Rotherham Council's Improving Lives Select Commission give November 2025 (https://moderngov.rotherham.gov.uk/mgAi.aspx?ID=103480)",
  ],
];

for (const [raw, file, ...options] of existsSync(collected) ? facts : []) {
  test(`${raw} becomes ${file}, to the byte`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
    const { terminal, written } = memoryTerminal('');
    const args = [join(collected, raw), '--council=Rotherham', ...options];
    expect(await knowledgeAdd(args, terminal, { KNOWLEDGE_DIR: folder }), written.err).toBe(0);
    expect(readdirSync(folder)).toEqual([file]);
    // What an editor has read comes later, by another tool.
    const added = readFileSync(join(shipped, file), 'utf8').replace(/^ratings:\n(?: .*\n)+/mu, '');
    expect(readFileSync(join(folder, file), 'utf8')).toBe(added);
  });
}

test('each of the articles that ship has its facts here', () => {
  const articles = readdirSync(shipped).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(facts.map(([, file]) => file).toSorted()).toEqual(articles.toSorted());
});
