import { setFlagsFromString } from 'node:v8';

// Imported before all else: loading the program would have V8 give 32 MB to what is young, which five articles never
// need. Where there are many, `library/engine.ts` lets it grow.
setFlagsFromString('--semi-space-growth-factor=1');
// What is old is collected when it has grown by half since the last time: left to itself V8 lets it grow to two or three
// times what is used while a program starts, and a large folder's threads with it.
setFlagsFromString('--heap-growing-percent=50');
