import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/discord/message.ts';
import { renderView } from '../../src/discord/render-view.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { quoteView } from '../../src/views/quote-view.ts';
import { ratingsView } from '../../src/views/ratings-view.ts';
import type { ListView, TableView } from '../../src/views/view.ts';
import { articleOf } from '../example-library.ts';
import { library, shown } from '../views/example.ts';
import { anyAnswer } from './example.ts';
import { anyText } from './hostile.ts';
import { seen } from './seen.ts';

const show = (view: TableView | ListView, page = 0) => seen(messageOf(renderView(view, { page })));

/** Text as short as a word or as long as a paragraph. */
const someText = fc
  .tuple(anyText, fc.integer({ min: 1, max: 40 }))
  .map(([text, times]) => text.repeat(times));

const anyView: fc.Arbitrary<TableView | ListView> = fc
  .tuple(anyAnswer, someText, fc.array(someText, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(([{ citations, notes }, title, texts, isTable]) => {
    const common = { title, lead: title, citations, notes, suggestions: [] };
    const numbers = citations.map(({ number }) => number);
    if (isTable) {
      const cells = texts.map((text) => ({ text, citations: numbers, grades: [] }));
      return {
        ...common,
        columns: texts.map((heading) => ({ heading })),
        rows: texts.map((name) => ({ name, cells })),
      };
    }
    const lines = texts.map((label, i) => ({ label, text: title, citations: numbers.slice(i) }));
    const [context] = citations.map(({ article, span }) => ({ article, span, marked: [span] }));
    return {
      ...common,
      groups: [
        { heading: title, lines },
        { lines: context ? lines.map((line) => ({ ...line, context })) : lines },
      ],
    };
  });

describe('a view in Discord', { timeout: 60_000 }, () => {
  it('says a table in lines, one a row, then one note', () => {
    const { text } = show(shown(ratingsView(library, { area: 'leadership' })));
    const places = [
      '### What inspectors rated Exampleton',
      '**Leadership** – 2015: **inadequate** [1] · 2018: **good** [2]',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  it('says which ratings an editor has confirmed', () => {
    const view = (ratings: Article['ratings']): ListView => {
      const text = 'Ofsted rated the services good.';
      const article = { ...articleOf(text, { title: 'A title' }), ratings };
      const citations = [{ number: 1, article, span: { start: 0, end: text.length } }];
      const groups = [{ lines: [{ label: '', text: 'All quotations', citations: [1] }] }];
      return { title: 'All quotations', lead: '', notes: [], citations, groups };
    };
    const span = { start: 26, end: 30 };
    const grade = { span, line: 6, areas: ['overall'], grade: 'good', inspections: [], councils: [] };
    expect(show(view([grade])).text).toContain('-# [1]: the rating is confirmed by an editor');
    expect(show(view([])).text).not.toContain('confirmed');
    expect(show(view([{ span, line: 6, none: 'a joke' }])).text).not.toContain('confirmed');
  });

  it('marks quoted words in their paragraph', () => {
    const { text } = show(shown(quoteView(library, { words: 'quality of services' })));
    expect(text).toContain('> “The **quality of services** is transformed,” it said.');
  });

  it('renders any view, on every page, within all limits', () => {
    fc.assert(
      fc.property(anyView, fc.nat(30), (view, page) => {
        expect(show(view, page).texts.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
