// Where scripts run, what stands in a noscript is text to the browser, which costs a slow phone next to nothing: so the first
// question is drawn and at work sooner. The others become page when it is, or before anything is done to it.
const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200));
const later = {
  come() {
    document.querySelectorAll("noscript[data-later]").forEach((part) => {
      const questions = document.createElement("template");
      questions.innerHTML = part.textContent;
      part.replaceWith(questions.content);
    });
  },

  wait(then) {
    let waits = true;
    const come = () => {
      if (waits) {
        waits = false;
        later.come();
        then();
      }
    };
    ["click", "input", "popstate"].forEach((kind) => addEventListener(kind, come, { capture: true, once: true }));
    idle(come, { timeout: 500 });
    return come;
  },
};
