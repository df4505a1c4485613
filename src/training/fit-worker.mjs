import { register } from 'tsx/esm/api';

// Plain JavaScript: a thread of a test has nothing yet that could run TypeScript.
register();
await import('./fit-worker.ts');
