import { z } from 'zod';
import { splitFrontMatter } from '../knowledge/front-matter.ts';
import { readYaml } from '../knowledge/yaml-source.ts';
import { cutOut } from './cut-out.ts';
import { ImportError } from './import-error.ts';
import type { Facts, GivenClarification, Material } from './material.ts';

/** Reads Markdown: its front matter as facts, its body as plain text with bullets and without marks of layout. */
export function readMarkdown(source: string): Material {
  if (!/^---[ \t]*\n/u.test(source)) return { ...empty, text: plainText(source) };
  const parts = splitFrontMatter(source);
  if ('message' in parts) throw new ImportError(`line ${parts.line}: ${parts.message}`);
  const yaml = readYaml('front matter', parts.yaml, 2);
  if ('problems' in yaml) {
    const [problem] = yaml.problems;
    throw new ImportError(`line ${problem?.line ?? 1}: ${problem?.message ?? 'not valid YAML'}`);
  }
  return { ...empty, text: plainText(parts.text), facts: factsOf(yaml.value) };
}

const empty: Omit<Material, 'text'> = { form: 'Markdown', facts: {}, leftOut: [], notes: [] };

/** The keys of a knowledge file, and those that other programs write for the same. */
const keys: Readonly<Partial<Record<keyof Facts, readonly string[]>>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'site_name', 'source'],
  kind: ['kind'],
  author: ['author', 'byline'],
  published: ['published', 'date', 'published_at'],
  url: ['url', 'link', 'source_url', 'canonical_url'],
};

function factsOf(value: unknown): Facts {
  const fields = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const found = Object.entries(keys).flatMap(([key, names]) => {
    const texts = names.map((name) => fields.get(name)).filter((one) => typeof one === 'string');
    const given = texts.map((text) => text.trim()).find((text) => text !== '');
    return given === undefined ? [] : [[key, key === 'published' ? dayOf(given) : given]];
  });
  const councils = [fields.get('council') ?? []].flat().filter((one) => typeof one === 'string');
  const clarifications = [fields.get('clarifications') ?? []].flat().flatMap(clarificationOf);
  return {
    ...Object.fromEntries(found),
    ...(councils.length > 0 && { councils }),
    ...(clarifications.length > 0 && { clarifications }),
  };
}

const dayOf = (text: string): string => /^([12]\d{3}-\d\d-\d\d)[T ]/u.exec(text)?.[1] ?? text;

const Clarification = z.object({ phrase: z.string(), means: z.string(), basis: z.string() });

function clarificationOf(value: unknown): GivenClarification[] {
  const { data } = Clarification.safeParse(value);
  return data ? [data] : [];
}

/** A line that does nothing but name the target of links; the text of a footnote (`[^1]: …`) and `[Editor]: …` are words. */
const target = /^\s*\[[^\]^][^\]]*\]:\s+(?:<[^<>]*>|(?:[a-z]+:|[/#.])\S*|[^\s.]+\.\S+)(?:\s+["'(].*)?$/iu;

/** Markdown without its marks; the words and their order stay. */
function plainText(markdown: string): string {
  return (
    cutOut(markdown, '<!--', '-->')
      .replace(/^(.+)\n(?:={3,}|-{3,})[ \t]*$/gmu, '$1')
      .split('\n')
      .filter(
        (line) =>
          (!/^\s*(?:[-*_]\s*){3,}$|^(?=[\s:|-]*$)[\s:|-]*?---/u.test(line) && !target.test(line)) ||
          line.trim() === '',
      )
      // A line that held nothing but a picture goes as a whole.
      .flatMap((line) => (line.trim() !== '' && plainLine(line).trim() === '' ? [] : [plainLine(line)]))
      .join('\n')
  );
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)+/u, '')
    .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u, '$1')
    .replace(/^(\s*)[-+*]\s+(?=\S)/u, '  • ')
    .replace(/!\[[^\][]{0,500}\]\([^()\s]{0,2000}[^()]{0,200}\)/gu, '')
    .replace(/\[([^\][]{1,500})\](?:\([^()]{0,2000}\)|\[[^\][]{0,200}\])/gu, '$1')
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/gu, '$1')
    .replace(/(?<![\\*\p{L}\p{N}])(\*{1,3})(?=\S)([^*]{1,2000}?)(?<=\S)\1(?!\*)/gu, '$2')
    .replace(/(?<![\\_\p{L}\p{N}])(_{1,2})(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![_\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!>|])/gu, '$1');
}
