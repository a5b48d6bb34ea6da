// What every page gains from a script; nothing depends on it.
"use strict";

// A form is sent once, however often its button is pressed. The server refuses repeats too.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
});

// Coming back with the back button, the form can be sent again.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Where the person has not chosen a time zone yet, the browser's own is proposed.
for (const select of document.querySelectorAll("select[data-propose-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...select.options].some((option) => option.value === zone)) select.value = zone;
}
