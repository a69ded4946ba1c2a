// Messages to the IRO: shown at once, locked on the phone until the server owns them, never lost without signal.
(() => {
  const data = JSON.parse(document.getElementById("talk").textContent);
  const one = (selector) => document.querySelector(selector);
  const form = one("[data-compose]");
  const waiting = one("[data-waiting]");
  const words = data.words;
  const queue = makeQueue(data.slot, makeLock(data.key));

  const bubble = (call) => {
    const made = document.createElement("div");
    made.className = "said";
    made.dataset.call = call.key;
    const text = document.createElement("p");
    text.className = "as-written";
    const wish = form.querySelector(`[name=what][value="${CSS.escape(call.audience || "-")}"]`);
    const asked = wish?.closest("label").querySelector("[data-word]")?.textContent;
    text.textContent = [asked, call.body].filter(Boolean).join("\n");
    made.append(text);
    const mark = document.createElement("p");
    mark.className = "read";
    waiting.append(made, mark);
    return mark;
  };

  const draw = (state) => {
    const marks = new Map();
    waiting.replaceChildren();
    queue.all("answer").forEach((call) => marks.set(call.key, bubble(call)));
    const line = state.trouble ? words[state.onlyInMemory ? "only-here" : "not-sent"] : words.sending;
    marks.forEach((mark) => { mark.textContent = line; });
    one("[data-tell]").textContent = state.trouble && marks.size ? words[state.trouble] ?? line : "";
  };

  // What the server has now, without losing what is being written.
  const refresh = async () => {
    const response = await fetch(location.pathname).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-thread]");
    if (fresh) one("[data-thread]").replaceWith(document.adoptNode(fresh));
  };

  const sender = makeSender(data.base, data.slot, queue, {
    stateChanged: draw,
    acknowledged: async (_, done) => {
      if (done.help) {
        const help = one("[data-help]");
        help.hidden = false;
        help.focus();
      }
      await refresh();
      one("[data-tell]").textContent = words.sent;
    },
    helpAsked: () => {},
    wishDone: () => {},
    refused: (call) => {
      form.words.value = call.body;
      one("[data-tell]").textContent = words.refused;
    },
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = form.words.value.trim();
    const what = form.querySelector("[name=what]:checked")?.value ?? "";
    if (!body && !what) {
      form.words.focus();
      return;
    }
    // Each message is its own: none replaces another that waits.
    queue.put({ kind: "answer", question: randomText(), body, audience: what }).then(sender.say);
    form.reset();
    form.querySelector("details").open = false;
    sender.say();
    sender.retry();
  });

  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  document.addEventListener("thread-changed", refresh);
  queue.load().then(() => { sender.say(); sender.retry(); });
})();
