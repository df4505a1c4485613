import { availableParallelism, cpus, totalmem } from 'node:os';

/** Where something was measured: figures of two machines do not compare. */
export const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memory: totalmem(),
} as const;

/** In one line. */
export const sayMachine = (): string =>
  `Node ${machine.node}, ${machine.platform}, ${machine.cores} cores (${machine.processor}), ${Math.round(machine.memory / 1e9)} GB.`;
