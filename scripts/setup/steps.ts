/** Says what is being done, one line per step, with the time it took: `npm start` must never seem dead. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const live = process.stdout.isTTY;
  process.stdout.write(live ? `  … ${what}` : `  … ${what}\n`);
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const ticker = live
    ? setInterval(() => process.stdout.write(`\r  … ${what} ${seconds()}`), 1000)
    : setInterval(() => process.stdout.write(`    still at it: ${what}, ${seconds()}\n`), 15_000);
  try {
    const result = await work();
    process.stdout.write(
      `${live ? '\r' : ''}  ✓ ${what} (${seconds()})\u001b[K\n`.replace(live ? '' : '\u001b[K', ''),
    );
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}  ✗ ${what}\n`);
    throw error;
  } finally {
    clearInterval(ticker);
  }
}
