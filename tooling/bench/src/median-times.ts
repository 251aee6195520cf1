const ROUNDS = 5;

/**
 * The median time of each task in milliseconds, after one run to warm up. The tasks take turns, so that a slow moment
 * of the machine falls on all of them.
 */
export function medianTimes(tasks: (() => unknown)[]): number[] {
  const times: number[][] = tasks.map(() => []);
  for (const task of tasks) task();
  for (let round = 0; round < ROUNDS; round++) {
    tasks.forEach((task, i) => {
      const begin = performance.now();
      task();
      times[i]!.push(performance.now() - begin);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[ROUNDS >> 1]!);
}
