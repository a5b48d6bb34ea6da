// Fits FSRS-6 to a review log with fsrs-rs' native binding and prints times and parameters as JSON.
// Usage: node fit.mjs LOG.csv TIMES
import { readFileSync } from 'node:fs';
import { computeParameters, convertCsvToFsrsItems } from '@open-spaced-repetition/binding';

const [file, times] = process.argv.slice(2);
const items = convertCsvToFsrsItems(readFileSync(file), 4, 'UTC', () => 0);
const wall = [];
const processor = [];
let parameters = [];
for (let i = 0; i < Number(times); i++) {
  const start = performance.now();
  const before = process.cpuUsage();
  parameters = await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1 });
  const used = process.cpuUsage(before);
  wall.push(performance.now() - start);
  processor.push((used.user + used.system) / 1000);
}
console.log(JSON.stringify({ items: items.length, wall, processor, parameters }));
