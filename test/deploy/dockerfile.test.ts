import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
const source = read('Dockerfile');
/** Each instruction on one line, without comments. */
const instructions = source
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean);
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

/** What hadolint would say of these lines, as far as it bears on this file. */
function faults(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [
    ...(/^FROM (?!\S+:[\w.-]*\d)/.test(line) || /^FROM \S+:latest/.test(line) ? ['DL3006: pin the tag'] : []),
    ...(/^FROM (?!.*-slim)/.test(line) ? ['a large image'] : []),
    ...(/^ADD /.test(line) ? ['DL3020: COPY, not ADD'] : []),
    ...(/\bsudo\b/.test(line) ? ['DL3004: no sudo'] : []),
    ...(/\bapt-get install/.test(line) ? ['a build tool'] : []),
    ...(/^WORKDIR (?!\/)/.test(line) ? ['DL3000: an absolute folder'] : []),
    ...(/^(?:CMD|ENTRYPOINT) (?!\[)/.test(line) ? ['DL3025: as JSON, so that signals arrive'] : []),
    ...(/^COPY (?:--\S+ )*\.\s/.test(line) ? ['everything is copied'] : []),
    ...(/^(?:ENV|ARG) .*(?:TOKEN|SECRET|KEY|PASSWORD)/.test(line) ? ['a secret'] : []),
  ]);
}

describe('the Dockerfile', () => {
  it('is what Docker understands', () => {
    expect(validate(source)).toEqual([]);
    expect(validate('FROM node\nCOPPY a b\n')).not.toEqual([]);
  });

  it('has none of the faults that hadolint looks for', () => {
    expect(faults(instructions)).toEqual([]);
  });

  it.each([
    'FROM node',
    'FROM node:latest',
    'FROM node:20',
    'ADD . /app',
    'RUN sudo rm',
    'WORKDIR app',
    'CMD node x',
    'COPY . .',
    'ENV TOKEN=x',
  ])('such as %s', (line) => {
    expect(faults([line])).not.toEqual([]);
  });

  it('installs nothing in the last stage, and takes what installs away', () => {
    expect(instructions.filter((line) => line.startsWith('FROM ')).length).toBeGreaterThan(1);
    expect(last.filter((line) => /^RUN (?!rm )/.test(line))).toEqual([]);
    expect(last.join('\n')).toMatch(/^RUN rm -rf \/usr\/local\/lib\/node_modules/m);
  });

  it('can be read by whom it runs as, however strict the umask of the checkout was', () => {
    expect(instructions).toContain('RUN chmod -R a+rX .');
    expect(last.filter((line) => /^COPY (?!--from=)/.test(line))).toEqual([]);
  });

  it('runs as somebody without rights, checked on the way that supervisors look', () => {
    const order = ['USER node', 'HEALTHCHECK ', 'CMD ['].map((start) =>
      last.findIndex((line) => line.startsWith(start)),
    );
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(last.join('\n')).toContain('/healthz');
  });

  it('sends nothing to Docker but what it copies', () => {
    const ignored = read('Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const copied = instructions
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(ignored[0]).toBe('*');
    expect(ignored.slice(1).toSorted()).toEqual([...new Set(copied)].map((name) => `!${name}`).toSorted());
  });
});
