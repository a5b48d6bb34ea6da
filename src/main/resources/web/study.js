// Keys for a session, as an addition to its forms: Enter or Space accepts the proposed grade, 1 to 4 grade, or choose an
// option before answering; u takes the last answer back; - and @ put the question aside; i and e lead to its card and to its form; ? lists them. Off where the person's settings say so, and never while typing.
"use strict";

(() => {
  if (!document.querySelector("[data-shortcuts]")) return;

  // Radios and checkboxes take no text; everything else that can be filled in keeps its keys.
  const typing = (target) => target.matches("textarea, select, input:not([type=radio], [type=checkbox]), [contenteditable]");
  // What has focus and acts on Enter and Space by itself keeps them.
  const active = (target) => target.closest("a[href], button, summary, label, input, select, textarea");

  const press = (button) => {
    if (!button) return false;
    button.click();
    return true;
  };

  const choose = (number) => {
    const option = document.querySelectorAll("#question-form .options input")[number - 1];
    if (!option) return false;
    option.focus();
    option.click();
    return true;
  };

  const accept = () => press(document.querySelector("#grade-form [data-proposed], a[data-proposed]"));

  // Pages name actions by their usual keys. A person's own keys stand for them ("u=z": z undoes), and a key that was given
  // up for another stands for nothing.
  const own = new Map();
  const givenUp = new Set();
  for (const pair of (document.querySelector("#keys")?.dataset.ownKeys ?? "").split(" ").filter(Boolean)) {
    own.set(pair.slice(2), pair[0]);
    givenUp.add(pair[0]);
  }
  const chosen = new Map([...own].map(([key, usual]) => [usual, key]));
  for (const key of document.querySelectorAll("#keys kbd")) key.textContent = chosen.get(key.textContent) ?? key.textContent;
  const meant = (key) => own.get(key) ?? (givenUp.has(key) ? "" : key);

  const onKey = (pressed, target) => {
    if (pressed === "Enter" || pressed === " ") return !active(target) && accept();
    const key = meant(pressed.toLowerCase());
    if (/^[1-9]$/.test(key)) {
      return press(document.querySelector(`#grade-form [data-key="${key}"]`)) || choose(Number(key));
    }
    return press(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
  };

  // They work only with this script, so only it says what they are.
  document.querySelector("#keys")?.removeAttribute("hidden");

  document.addEventListener("keydown", (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing;
    if (other || event.defaultPrevented || typing(event.target)) return;
    if (onKey(event.key, event.target)) event.preventDefault();
  });
})();

// A short tone for a new verdict, where the person has asked for it; the page says the same in words. Not again when the
// page is reloaded or come back to, and never later than at once: a browser that allows no sound yet stays silent.
(() => {
  const heard = document.querySelector("[data-sound]")?.dataset.sound;
  const fresh = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (!heard || !fresh || typeof AudioContext === "undefined") return;
  const tones = { right: [660, 880], partly: [550], wrong: [220] }[heard] ?? [];
  const audio = new AudioContext();
  tones.forEach((hertz, place) => {
    const begin = audio.currentTime + 0.05 + place * 0.12;
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = hertz;
    loudness.gain.setValueAtTime(0, begin);
    loudness.gain.linearRampToValueAtTime(0.08, begin + 0.02);
    loudness.gain.linearRampToValueAtTime(0, begin + 0.12);
    tone.connect(loudness).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + 0.13);
  });
  setTimeout(() => audio.close(), 800);
})();
