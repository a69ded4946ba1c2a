// Where scripts run, what stands in a noscript is text to the browser, which costs a slow phone next to nothing: so the first
// question is drawn and at work sooner. The others, which come below this script, become page when it is, or before anything is
// done to it.
const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const later = {
  come() {
    const after = document.querySelector("[data-step=after]");
    document.querySelectorAll("noscript[data-later]").forEach((part) => {
      const questions = document.createElement("template");
      questions.innerHTML = part.textContent;
      if (part.dataset.later === "after") after.before(questions.content);
      else part.before(questions.content);
      part.remove();
    });
  },

  // When the page has come to its end, however long that takes.
  whole(then) {
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", then, { once: true });
    else then();
  },

  // Whether the line cut it off before that.
  cut: () => document.readyState !== "loading" && !document.querySelector("body > template"),

  wait(then) {
    let waits = true;
    const come = () => {
      if (!waits || document.readyState === "loading" || later.cut()) return;
      waits = false;
      later.come();
      then();
    };
    ["click", "input", "popstate"].forEach((kind) => addEventListener(kind, come, true));
    later.whole(() => idle(come, { timeout: 500 }));
    return come;
  },
};
