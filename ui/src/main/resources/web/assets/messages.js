// Messages to the IRO: shown at once, locked on the phone until the server owns them, never lost without signal.
(() => {
  const data = JSON.parse(document.getElementById("talk").textContent);
  const one = (selector) => document.querySelector(selector);
  const form = one("[data-compose]");
  const waiting = one("[data-waiting]");
  const words = data.words;
  const locking = makeLock(data.key);
  const queue = makeQueue(data.slot, locking);
  const store = makeStore(data.slot, locking);
  // The server has these; they stay in their place until the thread brought them.
  const arriving = new Set();

  const send = () => {
    sender.say();
    sender.retry();
  };

  const media = makeMedia(form, store, async (kind, blob) => {
    const id = randomText();
    await store.put(id, 0, blob);
    queue.put({ kind: "medium", question: id, body: JSON.stringify({ id, kind }) }).then(sender.say);
    send();
  });

  const written = (call) => {
    const text = document.createElement("p");
    text.className = "as-written";
    const wish = form.querySelector(`[name=what][value="${CSS.escape(call.audience || "-")}"]`);
    const asked = wish?.closest("label").querySelector("[data-word]")?.textContent;
    text.textContent = [asked, call.body].filter(Boolean).join("\n");
    return text;
  };

  const bubble = (call) => {
    const made = document.createElement("div");
    made.className = "said";
    made.dataset.call = call.key;
    made.append(call.kind === "medium" ? media.show(JSON.parse(call.body), words.photo) : written(call));
    const mark = document.createElement("p");
    mark.className = "read";
    waiting.append(made, mark);
    return mark;
  };

  const draw = (state) => {
    waiting.replaceChildren();
    arriving.forEach((call) => { bubble(call).textContent = words.sent; });
    const marks = [...queue.all("answer"), ...queue.all("medium")].map(bubble);
    const line = state.trouble ? words[state.onlyInMemory ? "only-here" : "not-sent"] : words.sending;
    marks.forEach((mark) => { mark.textContent = line; });
    one("[data-tell]").textContent = state.trouble && marks.length ? words[state.trouble] ?? line : "";
  };

  // What the server has now, without losing what is being written.
  const refresh = async () => {
    const here = [...arriving];
    const response = await fetch(location.pathname).catch(() => null);
    if (!response?.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-thread]");
    // On a shared phone somebody else may have signed in since: theirs is not for this page.
    if (!fresh || JSON.parse(page.getElementById("talk").textContent).slot !== data.slot) return;
    one("[data-thread]").replaceWith(document.adoptNode(fresh));
    here.forEach((call) => {
      arriving.delete(call);
      if (call.kind === "medium") media.gone(call.key);
    });
    sender.say();
  };

  const arrived = async (calls) => {
    calls.forEach((call) => arriving.add(call));
    await refresh();
    one("[data-tell]").textContent = words.sent;
  };

  const sender = makeSender(data.base, data.slot, queue, {
    stateChanged: draw,
    acknowledged: async (calls, done) => {
      if (done.help) {
        const help = one("[data-help]");
        help.hidden = false;
        help.focus();
      }
      await arrived(calls);
    },
    bring: async (made) => {
      const { id, kind } = made;
      const blob = await store.get(id, 0);
      if (!blob) throw "refused";
      await sender.upload(`/${kind}?id=${id}`, blob);
      await store.forget(id);
      arrived([{ key: id, kind: "medium", body: JSON.stringify(made) }]);
    },
    helpAsked: () => {},
    wishDone: () => {},
    refused: (call) => {
      if (call.kind === "medium") {
        store.forget(call.question);
        media.gone(call.question);
        media.refused();
        return;
      }
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
    send();
  });

  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  queue.load().then(send);
})();
