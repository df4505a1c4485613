import { setFlagsFromString } from 'node:v8';

// Imported before all else: loading the program would have V8 give 32 MB to what is young, which five articles never
// need. Where there are many, `library/engine.ts` lets it grow.
setFlagsFromString('--semi-space-growth-factor=1');
// Patterns are compiled once. By default V8 makes something else of each first, to be run but once, which takes a seventh of
// the time for a first start: there are six hundred, and nearly all are run again.
setFlagsFromString('--no-regexp-tier-up');
