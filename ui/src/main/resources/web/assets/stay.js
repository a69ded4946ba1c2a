// Closes a page that somebody signed in to and nobody touches: a warning after 28 minutes, closed after 30. While it is used,
// the sign-in is kept alive. The box says where that is asked for, and where one is afterwards.
const stayHere = () => {
  const box = document.querySelector("[data-stay]");
  if (!box) return;
  const minute = 60_000;
  const idle = 30 * minute;
  const warning = 2 * minute;
  const keep = 12 * minute;
  let touched = Date.now();
  let kept = Date.now();

  const stay = () => {
    kept = Date.now();
    fetch(box.dataset.stay || "/my/stay", { method: "POST", keepalive: true }).then((answer) => {
      if (answer.status === 401) location.replace(box.dataset.away || "/away");
    }, () => {});
  };
  const away = () => {
    document.body.replaceChildren();
    location.replace(box.dataset.away || "/away");
  };
  const look = () => {
    const quiet = Date.now() - touched;
    if (quiet >= idle) {
      away();
      return;
    }
    if (quiet >= idle - warning && box.hidden) {
      box.hidden = false;
      box.querySelector("button").focus();
    }
    if (box.hidden && Date.now() - kept >= keep) stay();
  };
  ["pointerdown", "keydown", "input"].forEach((kind) => addEventListener(kind, () => {
    if (box.hidden) touched = Date.now();
  }, { passive: true }));
  box.querySelector("button").addEventListener("click", () => {
    box.hidden = true;
    touched = Date.now();
    stay();
    document.querySelector("h1")?.focus();
  });
  setInterval(look, 10_000);
  document.addEventListener("visibilitychange", () => document.hidden || look());
};
// With the questions this script comes before the box does.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", stayHere);
else stayHere();
