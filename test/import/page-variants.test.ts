import { describe, expect, test } from 'vitest';
import { readMaterial } from '../../src/import/read-material.ts';
import { rules, words } from './rules.ts';

const page = (body: string, head = '') =>
  readMaterial(
    Buffer.from(
      `<!doctype html><html><head><meta charset="utf-8"><title>A report on children's services - Exampleton Council</title>${head}</head><body>${body}</body></html>`,
    ),
    'a.html',
    rules,
    words,
  );
const long =
  'Children in Exampleton wait too long for help, inspectors found, and leaders did not know. '.repeat(4);
const graded = 'Support for care leavers was judged to be outstanding in every respect.';
const headline = "<h1>A report on children's services</h1>";
const article = (part: string) =>
  `<main><div class="news">${headline}<p>${long}</p>${part}<p>${long}</p></div></main>`;

describe('what a reader can open is read', () => {
  test.each([
    [
      'a panel of Bootstrap',
      `<h2><a data-toggle="collapse" href="#one">Care leavers</a></h2><div id="one" style="display:none"><p>${graded}</p></div>`,
    ],
    [
      'a panel that a new Bootstrap opens',
      `<button data-bs-target="#one">Open</button><section id="one" hidden><p>${graded}</p></section>`,
    ],
    [
      'a tab',
      `<ul><li><a href="#one">Care leavers</a></li></ul><div id="one" role="tabpanel" aria-hidden="true" style="visibility: hidden"><p>${graded}</p></div>`,
    ],
    [
      'a panel below its heading',
      `<h3 class="toggler">Care leavers</h3><div class="inner" style="display: none;"><p>${graded}</p></div>`,
    ],
    [
      'a panel of no height',
      `<button aria-expanded="false" aria-controls="one">Care leavers</button><div id="one" style="max-height: 0; overflow: hidden"><p>${graded}</p></div>`,
    ],
    [
      'a panel that the page’s own styles close',
      `<button aria-expanded="false" aria-controls="one">Care leavers</button><div id="one" class="panel"><p>${graded}</p></div>`,
    ],
    [
      'details below a summary',
      `<details><summary><h3>Care leavers</h3></summary><div><p>${graded}</p></div></details>`,
    ],
    [
      'a term and its description',
      `<dl><dt>Care leavers</dt><dd style="display:none"><p>${graded}</p><p>${long}</p></dd></dl>`,
    ],
  ])('%s', async (_what, part) => {
    const { text } = await page(article(part), '<style>.panel{display:none}</style>');
    expect(text).toContain(graded);
  });

  test('with the heading on the button that opens it, and without "Show"', async () => {
    const { text } = await page(
      `<main><div class="news">${headline}<p>${long}</p><h2><button aria-controls="one" aria-expanded="false"><span>Care leavers</span><span class="accordion__section-toggle">Show<span class="site-visually-hidden"> this section</span></span></button></h2><div id="one" hidden><p>${graded}</p></div></div></main>`,
    );
    expect(text).toContain(`\n\nCare leavers\n\n${graded}`);
    expect(text).not.toContain('Show');
  });

  test('the words before an accordion, though it holds most of the page', async () => {
    const lead = 'The service has been rated good overall, up from requires improvement.';
    const sections = ['Leaders', 'Care leavers']
      .map(
        (name, at) =>
          `<h2><button aria-controls="s${at}">${name}</button></h2><div id="s${at}" hidden="until-found"><p>${long}</p><p>${graded}</p></div>`,
      )
      .join('');
    const { text } = await page(
      `<main><div class="news">${headline}<p class="intro">${lead}</p><div class="accordion">${sections}</div><p>Councillors will speak of the report at their next meeting.</p></div><div class="teasers"><h2><a href="/1">A pool is rated good</a></h2><p>Swimmers have said that they like the new pool on Mill Street a lot.</p></div></main>`,
    );
    expect(text).toContain(`\n\n${lead}\n\nLeaders\n\n`);
    expect(text).toContain('at their next meeting.');
    expect(text).not.toContain('pool');
  });
});

describe('what nobody sees is listed, and none of the article’s words', () => {
  test.each([
    ['left of the page', `<p style="position:absolute;left:-9999px">${graded}</p>`],
    ['left of the page, in letters', `<p style="text-indent: -999em">${graded}</p>`],
    ['cut to nothing', `<p style="position:absolute; clip: rect(0 0 0 0)">${graded}</p>`],
    ['cut to a dot', `<p style="width:1px;height:1px;overflow:hidden">${graded}</p>`],
    ['scaled to nothing', `<p style="transform:scale(0)">${graded}</p>`],
    ['in no colour', `<p style="color:transparent">${graded}</p>`],
    ['white', `<p style="color:#fff">${graded}</p>`],
    ['white by name', `<p style="font-weight:bold; color: white">${graded}</p>`],
    [
      'white within a line',
      `<p>Leaders said: <span style="color:rgb(255, 255, 255)">${graded}</span> It was late.</p>`,
    ],
    ['white by an old mark', `<p>Leaders said: <font color="#FFFFFF">${graded}</font> It was late.</p>`],
    ['hidden by the page’s styles', `<p class="for-robots">${graded}</p>`],
    ['white by its class', `<p class="pale">${graded}</p>`],
    [
      'white by its class within a line',
      `<p>Leaders said: <span class="pale">${graded}</span> It was late.</p>`,
    ],
    ['hidden by an id', `<p id="ghost">${graded}</p>`],
    ['for screen readers in other words', `<p class="element-invisible">${graded}</p>`],
    ['for screen readers of a framework', `<p class="nhsuk-u-visually-hidden">${graded}</p>`],
  ])('%s', async (_what, part) => {
    const styles =
      '<style>.pale{font-size:9px;color:#fefefe} @media screen { .news { color: red } } .x, .for-robots { DISPLAY : none } #ghost{position:absolute;left:-2000px}</style>';
    const { text, leftOut } = await page(article(part), styles.replace('DISPLAY : none', 'display: none'));
    expect(text).not.toContain(graded);
    expect(leftOut.map((one) => one.text)).toContain(graded);
  });
});

describe('what is seen stays', () => {
  test.each([
    ['white on a dark field', `<p style="color:#fff;background:#123">${graded}</p>`],
    ['white in a field that its class gives', `<p class="hero" style="color:#fff">${graded}</p>`],
    [
      'all of a part in white',
      `<div style="background-color:#000"><p style="color:#fff">${graded}</p><p>And so on, and so on.</p></div>`,
    ],
    ['hidden in print alone', `<p class="no-print">${graded}</p>`],
    ['hidden on small screens', `<p class="wide">${graded}</p>`],
    ['hidden within something else', `<p class="shown">${graded}</p>`],
    ['hidden, then shown', `<p class="twice">${graded}</p>`],
    ['indented a little', `<p style="text-indent:-36pt;margin-left:36pt">${graded}</p>`],
  ])('%s', async (_what, part) => {
    const styles =
      '<style media="print">.hero{display:none}</style><style>@media print{.no-print{display:none}} @media (max-width:600px){.wide{display:none}} .js .shown{display:none} .twice{display:none} .twice{display:block} body{opacity:1}</style>';
    const { text } = await page(article(part), styles);
    expect(text).toContain(graded);
  });
});

test.each([
  ['on a field of its own', '.pale{color:#fff;background-color:#246}', ''],
  ['on a field of what it stands in', '.pale{color:#fff} main .news{background:#246}', ''],
  ['on a dark page', '.pale{color:#fff} body{background-color:#111}', ''],
  ['on a picture', '.pale{color:#fff} .news{background-image:url(a.png)}', ''],
  ['with sheets elsewhere', '.pale{color:#fff}', '<link rel="stylesheet" href="a.css">'],
])('white by its class %s stays', async (_what, rule, link) => {
  const { text } = await page(article(`<p class="pale">${graded}</p>`), `${link}<style>${rule}</style>`);
  expect(text).toContain(graded);
});

describe('numbers of footnotes', () => {
  test.each([
    ['<sup>1</sup>', 'inadequate.¹ The'],
    ['<sup><a href="#fn12">12</a></sup>', 'inadequate.¹² The'],
    ['<sup>[1]</sup>', 'inadequate.[1] The'],
    ['<span style="vertical-align: super">1</span>', 'inadequate.¹ The'],
    ['<a href="#_ftn1">1</a>', 'inadequate.¹ The'],
    ['<a role="doc-noteref" href="#x3">3</a>', 'inadequate.³ The'],
  ])('%s do not run into the words', async (mark, expected) => {
    const { text } = await page(
      article(`<p>Leadership was judged to be inadequate.${mark} The council spent £2m.</p>`),
    );
    expect(text).toContain(expected);
  });

  test('a number that leads to a part of the page is none', async () => {
    expect(
      (await page(article('<p>It is told in part <a href="#part-2">2</a> of this report on the town.</p>')))
        .text,
    ).toContain('part 2 of');
  });

  test('an ordinal is no footnote', async () => {
    expect(
      (await page(article('<p>It was read out on the 6<sup>th</sup> of May in the town hall.</p>'))).text,
    ).toContain('the 6th of May');
  });
});

describe('the day of publication that a page shows', () => {
  test.each([
    ['beside the headline', '<p class="date">Published: 28 March 2023</p>', '2023-03-28'],
    [
      'with that of a change before it',
      '<p>Last updated: 11 April 2023<br>Published: 28 March 2023</p>',
      '2023-03-28',
    ],
    [
      'with that of a change in a time of its own',
      '<p>Published <time datetime="2023-03-28">28 March</time>, updated <time datetime="2023-04-11">11 April</time></p>',
      '2023-03-28',
    ],
    [
      'first published',
      '<p>First published on 28th March 2023 | Last modified on 11th April 2023</p>',
      '2023-03-28',
    ],
    ['as a line of its own', '<span>Tuesday 28 March 2023</span>', '2023-03-28'],
    ['only of a change', '<p>Last updated: 11 April 2023</p>', undefined],
    [
      'only of a change, as a time',
      '<p>Last updated: <time datetime="2023-04-11T08:00">11 April 2023</time></p>',
      undefined,
    ],
    [
      'only of a change, beside a label',
      '<div><span>Updated</span> <time datetime="2023-04-11">11.4.2023</time></div>',
      undefined,
    ],
    [
      'only of a change, by its name',
      '<time itemprop="dateModified" datetime="2023-04-11">11 April 2023</time>',
      undefined,
    ],
  ])('%s', async (_what, line, day) => {
    const { facts } = await page(
      `<main><div class="news">${headline}${line}<p>${long}</p><p>${long}</p></div></main>`,
    );
    expect(facts.published).toBe(day);
  });

  test('of a change alone, which is said once', async () => {
    const { notes } = await page(
      `<main><div class="news">${headline}<p class="meta">Last updated: 11 April 2023</p><p>${long}</p><p>${long}</p></div></main>`,
    );
    expect(notes).toEqual([
      '“Last updated: 11 April 2023” says only when it was changed; give --published, the day on which it first came out',
    ]);
  });
});

test('a standfirst in the head of an article is the article’s, its byline is not', async () => {
  const standfirst = 'Four years after a damning verdict the council has turned its services round';
  const { text } = await page(
    `<main><article><header>${headline}<p class="standfirst">${standfirst}</p><p class="byline">By Jo Doe on 3 April 2023</p></header><div><p>${long}</p><p>${long}</p></div></article></main>`,
  );
  expect(text).toContain(`services\n\n${standfirst}\n\nChildren`);
  expect(text).not.toContain('Jo Doe');
});

test('what a report says of itself below its headline is its own', async () => {
  const { text } = await page(
    `${headline}<p><b>Inspection dates: 6 to 17 February 2023</b></p><p>Lead inspector: Jo Doe, His Majesty’s Inspector</p><p>Share: <a href="/x">X</a></p><div class="cols"><p>${long}</p><p>${long}</p></div>`,
  );
  expect(text).toContain(
    '\n\nInspection dates: 6 to 17 February 2023\n\nLead inspector: Jo Doe, His Majesty’s Inspector\n\nChildren',
  );
  expect(text).not.toContain('Share');
});

test('the files that minutes list are left out', async () => {
  const { text } = await page(
    article(
      `<p>${graded}</p><h3>Supporting documents:</h3><ul><li><a href="s.pdf">Report, item 43.</a> PDF 412 KB</li></ul>`,
    ),
  );
  expect(text).toContain(graded);
  expect(text).not.toMatch(/Supporting|412/u);
});

test.each([
  ['styles without an end', '<style>.a{'.repeat(60_000)],
  ['comments in styles', `<style>${'/*'.repeat(150_000)}</style>`],
  ['many rules', `<style>${'.a{display:none}'.repeat(20_000)}</style>`],
  ['braces', `<style>${'{'.repeat(300_000)}</style>`],
])('hostile pages take no longer than a second or two: %s', { timeout: 5000 }, async (_what, head) => {
  await page(article(`<p>${graded}</p>`), head).catch(() => undefined);
});
