// Leading one's own review: a card to hold up, and a timer without any sound.
(() => {
  const big = document.querySelector("[data-big-card]");
  if (big) {
    document.querySelector("[data-show-card]").addEventListener("click", () => big.showModal());
    big.querySelector("[data-hide-card]").addEventListener("click", () => big.close());
  }
  const timer = document.querySelector("[data-timer]");
  if (!timer) return;
  const left = timer.querySelector("[data-left]");
  const told = timer.querySelector("[data-told]");
  const end = timer.querySelector("[data-timer-stop]");
  let ticking = 0;

  const stop = (words) => {
    clearInterval(ticking);
    end.hidden = true;
    left.textContent = "";
    told.textContent = words;
  };

  timer.addEventListener("click", (event) => {
    const button = event.target.closest("[data-minutes]");
    if (!button) return;
    stop("");
    const over = Date.now() + Number(button.dataset.minutes) * 60000;
    end.hidden = false;
    const show = () => {
      const seconds = Math.ceil((over - Date.now()) / 1000);
      if (seconds <= 0) {
        stop(timer.dataset.over);
        return;
      }
      left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    };
    show();
    ticking = setInterval(show, 500);
  });
  end.addEventListener("click", () => stop(""));
})();
