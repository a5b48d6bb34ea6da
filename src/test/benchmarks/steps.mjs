// Times one FSRS-6 step in ts-fsrs and in fsrs-rs' native binding, and prints nanoseconds as JSON.
// Usage: node steps.mjs
import { performance } from 'node:perf_hooks';
import { FSRS } from 'ts-fsrs';
import { FSRSBinding, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';

const CARDS = 2000;
const REVIEWS = 20;
// The same arithmetic as StepBenchmark, so that both go over the same cards.
const rating = (card, review) => [3, 3, 1, 3, 4, 3, 2, 3][(card * 7 + review * 3) % 8];
const days = (card, review) => (review === 0 ? 0 : 1 + ((card * 13 + review * 5) % 40));

function fastest(times, run) {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best * 1e6;
}

const fsrs = new FSRS({ enable_fuzz: false, enable_short_term: true });
let sum = 0;
// One card after another.
const typescriptChain =
  fastest(15, () => {
    for (let card = 0; card < CARDS; card++) {
      let state = null;
      for (let review = 0; review < REVIEWS; review++) {
        const t = days(card, review);
        state = fsrs.next_state(state, t, rating(card, review));
        sum += fsrs.next_interval(state.stability, t);
      }
    }
  }) /
  (CARDS * REVIEWS);
// Every review of another card.
const states = new Array(CARDS);
const typescript =
  fastest(15, () => {
    for (let review = 0; review < REVIEWS; review++) {
      for (let card = 0; card < CARDS; card++) {
        const t = days(card, review);
        states[card] = fsrs.next_state(review === 0 ? null : states[card], t, rating(card, review));
        sum += fsrs.next_interval(states[card].stability, t);
      }
    }
  }) /
  (CARDS * REVIEWS);

const items = [];
for (let card = 0; card < CARDS; card++) {
  const reviews = [];
  for (let review = 0; review < REVIEWS; review++) {
    reviews.push(new FSRSBindingReview(rating(card, review), days(card, review)));
  }
  items.push(new FSRSBindingItem(reviews));
}
const binding = new FSRSBinding();
const native_ = fastest(15, () => (sum += binding.evaluate(items).logLoss)) / (CARDS * REVIEWS);

console.log(JSON.stringify({ typescript, typescriptChain, native: native_, sum }));
