// Loaded into the process of the bot by a test: makes it have bad days when it is told to.
const { now } = Date;

// The clock is put back by an hour, then forward by a day.
const jumps = [-3_600_000, 86_400_000];
process.on('SIGUSR2', () => {
  const jump = jumps.shift() ?? 0;
  Date.now = () => now() + jump;
});

// A defect that nothing catches.
process.on('SIGHUP', () => void Promise.reject(new Error('A defect of the test')));
