import { setFlagsFromString } from 'node:v8';

// Imported before all else: loading the program would have V8 give 32 MB to what is young, which five articles never
// need. Where there are many, `library/engine.ts` lets it grow.
setFlagsFromString('--semi-space-growth-factor=1');
