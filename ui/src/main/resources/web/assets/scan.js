// Scanning with one or two switches: the real focus moves from one thing to the next, as with the Tab key, so whatever reads
// the page aloud reads along. One switch chooses what has the focus; with two, one goes on and the other chooses. Every page
// is worked so: first what the page is for, then how it looks, then help.
(() => {
  const main = document.getElementById("main");
  const settings = document.documentElement.dataset.scan;
  if (!settings) return;
  const [mode, step, hold, rounds] = settings.split(" ").map((one, i) => (i ? Number(one) : one));
  const CHOOSES = mode === "one" ? [" ", "Enter"] : ["Enter"];
  const GOES_ON = mode === "one" ? [] : [" "];
  const SCANNED = "a[href], button, input, summary";
  const WRITTEN = "textarea, input[type=text], input[type=date], input[type=tel], input[type=email], input[type=password]";
  const NOT_FOR_SWITCHES = `${WRITTEN}, input[type=file], select, .skip, [data-no-scan]`;
  let at = -1;
  let round = 0;
  let timer = 0;
  let pressedAt = 0;

  // A question that stands before everything else is all there is.
  const parts = () => {
    const before = document.querySelector("[data-stay]:not([hidden]), dialog[open]");
    return before ? [before] : [main, ...document.querySelectorAll(".foot .looks")];
  };

  const things = () => parts().flatMap((part) => [...part.querySelectorAll(SCANNED)])
    .concat([...document.querySelectorAll(".top-link.help")])
    .filter((one) => !one.disabled && !one.matches(NOT_FOR_SWITCHES)
      && (one.closest("label") ?? one).checkVisibility({ visibilityProperty: true }));

  const goOn = () => {
    const all = things();
    const focused = all.indexOf(document.activeElement);
    at = focused < 0 ? 0 : (focused + 1) % all.length;
    if (focused >= 0 && at === 0) round += 1;
    if (mode === "one" && round >= rounds) {
      stop();
      return;
    }
    all[at].focus({ focusVisible: true });
    (all[at].closest("label") ?? all[at]).scrollIntoView({ block: "nearest" });
    wait();
  };

  // The first thing waits twice as long: time to look.
  function wait() {
    clearTimeout(timer);
    if (mode === "one") timer = setTimeout(goOn, at === 0 ? 2 * step : step);
  }

  function stop() {
    clearTimeout(timer);
    timer = 0;
    round = 0;
    main.dataset.scanning = "off";
  }

  const start = () => {
    round = 0;
    main.dataset.scanning = "on";
    goOn();
  };

  const choose = () => {
    if (mode === "one" && !timer) {
      start();
      return;
    }
    const focused = document.activeElement;
    if (!things().includes(focused)) {
      goOn();
      return;
    }
    focused.click();
    round = 0;
    wait();
  };

  // A press shorter than the hold time is a tremor. A key that stays down is one press.
  addEventListener("keydown", (event) => {
    if (![...CHOOSES, ...GOES_ON].includes(event.key) || event.target.matches(NOT_FOR_SWITCHES)) return;
    event.preventDefault();
    if (!event.repeat) pressedAt = event.timeStamp;
  }, true);
  addEventListener("keyup", (event) => {
    if (![...CHOOSES, ...GOES_ON].includes(event.key) || event.target.matches(NOT_FOR_SWITCHES)) return;
    event.preventDefault();
    if (event.timeStamp - pressedAt < hold) return;
    if (GOES_ON.includes(event.key)) goOn();
    else choose();
  }, true);
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : mode === "one" && start()));
  if (mode === "one") addEventListener("load", start);
})();
