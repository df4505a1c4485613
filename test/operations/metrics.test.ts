import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDispatch } from '../../src/discord/dispatch.ts';
import { createMetrics } from '../../src/operations/metrics.ts';
import { type ExampleOptions, exampleInteraction } from '../discord/interaction.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { shippedLibrary } from '../example-library.ts';

const library = await shippedLibrary();

/** The figures after these interactions, without the help. */
async function figures(...interactions: readonly ExampleOptions[]): Promise<string> {
  const metrics = createMetrics({ commands: ['ask', 'help', 'control'] });
  metrics.showLibrary(() => library);
  const { log } = memoryLog();
  const parts = { library: () => library, commands, log, secret: 'secret', observe: metrics.observe };
  const dispatch = createDispatch(parts);
  for (const options of interactions) {
    const { interaction } = exampleInteraction(options);
    await (options.customId === undefined ? dispatch.command(interaction) : dispatch.control(interaction));
  }
  return metrics.text();
}

const asking = (question: string): ExampleOptions => ({ commandName: 'ask', options: { question } });

describe('the figures', () => {
  it('count interactions by command and by what became of them', async () => {
    const text = await figures(
      asking('What was Rotherham rated in 2014?'),
      asking('What was Rotherham rated in 2014?'),
      asking('What is the weather like in Paris?'),
      { commandName: 'help' },
      { customId: 'forged' },
      { ...asking('What was Rotherham rated?'), fails: () => new Error('Down') },
    );
    expect(text).toContain('rapporteur_interactions_total{command="ask",outcome="answered"} 2');
    expect(text).toContain('rapporteur_interactions_total{command="ask",outcome="unanswered"} 1');
    expect(text).toContain('rapporteur_interactions_total{command="help",outcome="page"} 1');
    expect(text).toContain('rapporteur_interactions_total{command="control",outcome="page"} 1');
    expect(text).toContain('rapporteur_interactions_total{command="ask",outcome="failed"} 1');
    expect(text).toMatch(/rapporteur_refusals_total\{reason="[a-z-]+"\} 1/);
    expect(text).toContain('rapporteur_answer_seconds_count{command="ask"} 4');
  });

  it('have no label of what somebody else chose', async () => {
    const text = await figures({ commandName: 'made-up' }, { commandName: 'another' }, asking('My secret?'));
    expect(text).toContain('rapporteur_interactions_total{command="unknown",outcome="failed"} 2');
    expect(text).not.toMatch(/made-up|another|secret|reader|900000000000000001/);
  });

  it('tell the size of the library as it is now, and how often it could not be loaded again', async () => {
    let articles = library.articles;
    const metrics = createMetrics({ commands: [] });
    metrics.showLibrary(() => ({ ...library, articles }));
    expect(await metrics.text()).toContain(`rapporteur_library_articles ${articles.length}\n`);
    articles = [];
    metrics.reloadFailed();
    const text = await metrics.text();
    expect(text).toContain('rapporteur_library_articles 0\n');
    expect(text).toContain(`rapporteur_library_sentences ${library.readings.length}\n`);
    expect(text).toContain(`rapporteur_library_inspections ${library.inspections.length}\n`);
    expect(text).toContain('rapporteur_reload_failures_total 1\n');
  });

  it('tell of the process too', async () => {
    expect(await figures()).toMatch(/process_resident_memory_bytes \d+/);
  });
});
