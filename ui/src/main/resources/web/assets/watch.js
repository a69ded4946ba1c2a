// A staff page that stays open: asks every few seconds whether somebody needs a person, and shows the banner at once. A page
// that is not signed in any more loads again, so that nobody believes it still watches.
(() => {
  const every = 4000;
  let away = false;

  const look = async () => {
    const frame = document.querySelector(".frame");
    const shown = frame?.querySelector("[data-watch]");
    if (!shown || away) return;
    const answer = await fetch("/staff-watch", { cache: "no-store" }).catch(() => null);
    if (answer?.status === 401) {
      away = true;
      location.reload();
    } else if (answer?.ok && (await answer.text()) !== shown.dataset.watch) {
      frame.$server?.look();
    }
  };
  setInterval(look, every);
  addEventListener("focus", look);
})();
