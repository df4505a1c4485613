import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../../src/import/import-error.ts';
import { readMaterial } from '../../src/import/read-material.ts';
import { rules, words } from './rules.ts';

const saved = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url));
const read = (html: string | Uint8Array, keep: readonly string[] = []) =>
  readMaterial(Buffer.from(html), 'page.html', rules, words, keep);
const long =
  'Children in Exampleton wait too long for help, inspectors found, and leaders did not know. '.repeat(5);

describe('a press release saved with all its furniture', async () => {
  const { text, facts, leftOut, notes } = await read(saved('press-release.page'));

  test('its facts', () => {
    expect(facts).toEqual({
      title: 'Ofsted praises Northby’s ‘rapid’ progress',
      publisher: 'Northby Metropolitan Borough Council',
      published: '2024-03-05',
      url: 'https://www.northby.example/news/ofsted-praises-progress',
    });
  });

  test('its own words, to the character', () => {
    expect(text).toBe(`Ofsted praises Northby’s ‘rapid’ progress

Children’s services in Northby have been rated ‘good’ by Ofsted, three years after inspectors judged them to be ‘inadequate’.

The full inspection took place between 5 and 16 February\u00a02024. Inspectors spoke to 74 children, their families and social workers, and read 312 case files.

The judgements are:

  • The impact of leaders on social work practice with children and families: Good
  • The experiences and progress of children who need help and protection: Requires improvement to be good
  • The experiences and progress of children in care: Good
  • The experiences and progress of care leavers: Outstanding
  • Overall effectiveness: Good

Councillor Ada Moorcroft outside the Town Hall

Councillor Ada Moorcroft, Cabinet Member for Children and Families, said: “This is the result of three years of hard work. We know that there is more to do, above all for children who need help and protection.”

Inspectors wrote that “children in care now live in stable homes with people who know them well”, and that “care leavers speak with warmth of their personal advisers”.

They asked the council to improve the timeliness of strategy meetings and the quality of supervision.

  • Overall effectiveness, 2021: Inadequate
  • Overall effectiveness, 2024: Good

Notes to editors

The last inspection was carried out in February 2021. The report is published on Ofsted’s website.`);
  });

  test('what was left out, and what to look at', () => {
    const left = leftOut.map((one) => one.text);
    expect(left).toContain('We use cookies to make this site better. You can accept or reject them.');
    expect(left).toContain('New library opens in Northby Road');
    expect(left).toContain('Did you find this page useful? Yes No');
    expect(notes).toEqual([expect.stringContaining('written out line by line')]);
  });
});

describe("a local paper's page with JSON-LD", async () => {
  const { text, facts, leftOut } = await read(saved('local-paper.page'));

  test('its facts', () => {
    expect(facts).toEqual({
      title: 'Eastmere children’s services branded ‘inadequate’ as watchdog finds children left at risk',
      publisher: 'Eastmere Gazette',
      author: 'Priya Lockwood',
      published: '2023-07-14',
      url: 'https://www.eastmeregazette.example/news/23655001.eastmere-inadequate/',
    });
  });

  test('nothing of readers’ comments, advertisements and other articles', () => {
    expect(text).not.toMatch(/Bob|Advertisement|READ MORE|chippy|newsletter|council tax/u);
    expect(text).toMatch(/^Eastmere children’s services[^\n]+\n\nChildren in Eastmere were left/u);
    expect(text.endsWith('“Nobody listened.”')).toBe(true);
    expect(leftOut.map((one) => one.text).join('\n')).toContain('Bob: Rated inadequate?');
  });
});

describe("a party's blog in Windows-1252, with the site's name as its first headline", async () => {
  const { text, facts } = await read(saved('party-blog.page'));

  test('its facts: no site name as title, no "admin" as author', () => {
    expect(facts).toEqual({
      title: "Ofsted confirms Northby's services are good",
      publisher: 'Northby Labour Group',
      published: '2024-03-06',
    });
  });

  test('its quotation marks and its list', () => {
    expect(text).toContain('for children as ‘good’.');
    expect(text).toContain(
      'found:\n\n• The impact of leaders on social work practice is GOOD.\n• The experiences',
    );
    expect(text.endsWith('The full report can be found here.')).toBe(true);
  });
});

test("a broadcaster's page: no byline, links, credits or promotion", async () => {
  const { text } = await read(saved('broadcaster.page'));
  expect(text).not.toMatch(/Grant|LDRS|More on this|Related|Listen to|Bin strike/u);
  expect(text).toContain("rated inadequate.\n\n'Proud of our staff'\n\nServices for care leavers");
  expect(text).toContain('Wexholm Council was inspected over two weeks in July');
});

test('what Readability drops inside the article is taken back: a short list, a table', async () => {
  const { text } = await read(
    `<article><h1>A headline that is long enough</h1><p>${long}</p><ul><li><a href="/x">Good</a> for leaders</li></ul>
     <table class="x"><tr><td>Care leavers</td><td>Good</td></tr></table><p>${long}</p></article>`,
  );
  expect(text).toContain('\n\n  • Good for leaders\n\nCare leavers | Good\n\n');
});

test('line breaks, no-break spaces and words in several elements are as a browser shows them', async () => {
  const { text } = await read(
    `<article><p>${long}</p><p>One<br><br>two <b>th</b>ree&nbsp;four\n  five<br>six</p></article>`,
  );
  expect(text).toMatch(/One\n\ntwo three\u00a0four five\nsix$/u);
});

test('a line that the editor asks for is kept', async () => {
  const page = `<body><article><p>${long}</p></article><aside><p>Correction: rated good.</p></aside></body>`;
  expect((await read(page)).text).not.toContain('Correction');
  expect((await read(page, ['Correction'])).text).toContain('Correction: rated good.');
});

test('entities that were encoded twice are read in facts, and JSON-LD may be broken', async () => {
  const { facts } = await read(
    `<head><meta property="og:title" content="Children&amp;#8217;s services &amp;amp; care"><script type="application/ld+json">{oops</script></head><article><p>${long}</p></article>`,
  );
  expect(facts.title).toBe('Children’s services & care');
});

test.each([
  ['nested too deeply', `<body>${'<div>'.repeat(100_000)}${long}`],
  ['nested too deeply', `<body>${'<b><i>'.repeat(50_000)}${long}`],
  ['too large', `<body>${'<style>'.repeat(900_000)}${long}`],
  ['holds no ', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
  ['holds no ', `<html>${'<meta '.repeat(50_000)}`],
])('%s', async (words, html) => {
  await expect(read(html)).rejects.toThrow(words);
  await expect(read(html)).rejects.toThrow(ImportError);
});

test('pictures inside the page do not make it too large', async () => {
  // With a letter beyond Latin, as every page has, a text takes twice the room.
  const picture = `<img alt="’" src="data:image/png;base64,${'A'.repeat(10_000_000)}">`;
  expect((await read(`<body><article>${picture}<p>${long}</p></article></body>`)).text).toBe(long.trim());
});
