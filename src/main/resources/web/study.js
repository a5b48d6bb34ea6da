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

  const onKey = (key, target) => {
    if (key === "Enter" || key === " ") return !active(target) && accept();
    if (/^[1-9]$/.test(key)) {
      return press(document.querySelector(`#grade-form [data-key="${key}"]`)) || choose(Number(key));
    }
    return press(document.querySelector(`[data-key="${CSS.escape(key.toLowerCase())}"]`));
  };

  // They work only with this script, so only it says what they are.
  document.querySelector("#keys")?.removeAttribute("hidden");

  document.addEventListener("keydown", (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing;
    if (other || event.defaultPrevented || typing(event.target)) return;
    if (onKey(event.key, event.target)) event.preventDefault();
  });
})();
