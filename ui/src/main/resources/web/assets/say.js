// The page a child (or somebody who speaks for or about them) answers on. Put together from the parts before it.
const say = (data, begins) => {
  const main = document.getElementById("main");
  const one = (selector, scope = main) => scope.querySelector(selector);
  const every = (selector, scope = main) => [...scope.querySelectorAll(selector)];
  const words = data.words;
  const known = new Map();
  const asked = new Set();
  const leftOut = new Map();
  let state = { waiting: 0, onlyInMemory: false, trouble: "" };

  const wanted = location.hash;
  if (!begins) later.come();

  const locking = makeLock(data.key);
  const queue = makeQueue(data.slot, locking);
  Fields.media = `/media/${data.child}`;
  const sectionOf = (question) => one(`[data-question="${CSS.escape(question)}"]`);
  const answerOf = (section) => JSON.stringify(Fields.read(section));
  const tell = (text) => { one("[data-tell]").textContent = text; };

  // ---- answers ----

  // Keeps what stands in a question when it differs from what is known; "left" too when it was passed without an answer.
  const record = (section, pause, left) => {
    const question = section.dataset.question;
    const answer = { body: answerOf(section), audience: section.dataset.audience };
    const before = known.get(question);
    if (before?.body === answer.body && before.audience === answer.audience) return;
    if (!before && !left && Fields.skipped(JSON.parse(answer.body))) return;
    known.set(question, answer);
    if (data.state === "SENT") data.changed = true;
    queue.put({ kind: "answer", question, ...answer, how }).then(sender.say);
    sender.soon(pause);
  };

  const fill = (section, body, audience) => {
    const answer = JSON.parse(body);
    Fields.write(section, answer);
    // What was said on a page of pictures besides stays in sight in words.
    if (one("[data-also]", section)) one("[data-also]", section).hidden = !answer.also && !answer.else;
    section.dataset.audience = audience;
    known.set(section.dataset.question, { body: answerOf(section), audience });
  };

  // The same question was answered on another phone, later: that one counts, and this one is shown beside it.
  const newerElsewhere = ({ question, body, audience }) => {
    const section = sectionOf(question);
    if (queue.all("answer").some((call) => call.question === question)) return;
    const mine = JSON.parse(answerOf(section));
    const note = one("#two-phones", document).content.cloneNode(true).firstElementChild;
    one("[data-mine]", note).replaceChildren(...Check.bubbleLines(Fields.lines(section)));
    one("[data-use]", note).addEventListener("click", () => {
      Fields.write(section, mine);
      note.remove();
      record(section, 0);
    });
    one(".two-phones", section)?.remove();
    one(".q-title", section).after(note);
    fill(section, body, audience);
    if (steps.now().section === section) tell(words["two-phones"]);
    steps.refresh();
  };

  // ---- the truth about what is saved ----

  const lockedWords = (count) => {
    const where = state.onlyInMemory ? "memory" : "locked";
    return count === 1 ? words[`${where}-one`] : words[`${where}-many`].replace("{0}", count);
  };

  const showNote = () => {
    const note = one("[data-note]");
    const count = queue.all("answer").filter((call) => !Fields.skipped(JSON.parse(call.body))).length;
    note.hidden = !state.trouble || !state.waiting;
    if (note.hidden) return;
    one("[data-note-title]", note).textContent = words[`${state.trouble}-title`];
    one("[data-note-text]", note).textContent =
      [count ? lockedWords(count) : "", words[`${state.trouble}-next`]].join(" ").trim();
    one("[data-note-link]", note).hidden = state.trouble !== "signed-out";
  };

  // A note that comes by itself would move the page under a finger: it comes with the next step, unless it cannot wait.
  const stateChanged = (changed) => {
    const worse = changed.trouble !== state.trouble && ["signed-out", "over"].includes(changed.trouble);
    const before = shownState();
    state = changed;
    const shown = shownState();
    every("[data-state]").forEach((line) => { line.hidden = line.dataset.state !== shown; });
    if (worse || !one("[data-note]").hidden) showNote();
    if (worse) tell(one("[data-note]").textContent);
    else if (before !== shown && (shown === "not-sent" || before === "not-sent")) tell(words[shown]);
    Check.wishChanged(queue.all("wish")[0], state);
    every("[data-prompt]").forEach((prompt) => Flagged.changed(prompt, queue, state));
  };

  const shownState = () => {
    if (state.waiting) return state.trouble ? "not-sent" : "saving";
    return known.size ? "saved" : "";
  };

  const refused = (call) => {
    tell(words.refused);
    if (call.kind === "medium") {
      wayScript().then((ways) => ways.refused(JSON.parse(call.body).id));
      return;
    }
    const section = call.question && sectionOf(call.question);
    if (section) {
      known.delete(call.question);
      one("[data-refused]").hidden = false;
    }
  };

  // Words that may mean danger: who is told, and whom one can ring, at once and for as long as they stand there.
  const worrying = new Set();
  const worry = (calls, done) => {
    calls.forEach(({ question }) => worrying[done.worrying.includes(question) ? "add" : "delete"](question));
    const box = one("[data-help]");
    if (!box) return;
    if (done.told) one("[data-told]", box).textContent = done.told;
    const fresh = box.hidden && worrying.size;
    box.hidden = !worrying.size;
    // Its first words must be seen; what is being written stays in sight too.
    if (fresh) one("p", box).scrollIntoView({ block: "nearest" });
  };

  // ---- who sees it ----

  const showAudience = (who, audience) => {
    every("[data-says]", who).forEach((line) => { line.hidden = line.dataset.says !== audience; });
    every("input", who).forEach((input) => { input.checked = input.value === audience; });
  };

  const audienceChosen = (input) => {
    const who = input.closest(".who");
    const section = who.dataset.of ? sectionOf(who.dataset.of) : steps.now().section;
    section.dataset.audience = input.value;
    showAudience(who, input.value);
    record(section, 0);
  };

  // ---- steps ----

  const shown = (step) => {
    every("[data-kind=mat]", step.section).forEach((part) => Fields.kinds.mat.first(part));
    if (step.section.dataset.question) {
      Listen.arrived(step.section);
      const who = one("[data-end] .who");
      who.open = false;
      showAudience(who, step.section.dataset.audience);
      Flagged.check(step.section, { asked, data });
    }
    one("[data-bring-back]").hidden = !leftOut.has(step.section.dataset.question);
    if (step.name === "check") Check.render({ steps, known, data, showAudience });
    showNote();
    Check.wishChanged(queue.all("wish")[0], state);
    every("img[loading=lazy]", step.section).filter((image) => !image.closest("[data-page][hidden]"))
      .forEach((image) => { image.loading = "eager"; });
  };

  const left = (step) => {
    Listen.stop();
    ways?.then((one) => one.left());
    if (step.section.dataset.question) record(step.section, 300);
  };

  // Waits before the steps listen: where an event is the window's own, browsers call who came first, capturing or not.
  const allCome = begins ? later.wait(() => {
    steps.gather();
    Check.wishChanged(queue.all("wish")[0], state);
  }) : () => {};

  const steps = makeSteps(data, { shown, left });

  const passed = () => {
    const { section, page } = steps.now();
    const lastPage = every("[data-page]", section).at(-1)?.dataset.page;
    if (page === undefined || page === lastPage) record(section, 0, true);
    steps.next();
  };

  // Skipping leaves out what is on this screen: nobody sees it.
  const skip = () => {
    const { section, page } = steps.now();
    if (!Fields.skipped(Fields.read(section))) leftOut.set(section.dataset.question, answerOf(section));
    for (const scope of page ? every(`[data-page="${page}"], [data-pages~="${page}"]`, section) : [section]) {
      every("input, textarea", scope).forEach((input) => {
        if (["radio", "checkbox"].includes(input.type)) input.checked = false;
        else input.value = "";
      });
      every("[data-topics], [data-kind=attached]", scope).forEach((list) => list.replaceChildren());
      every("[data-kind=mat], [data-kind=sort]", scope).forEach((part) => Fields.kinds[part.dataset.kind].write(part, {}));
      scope.dispatchEvent(new Event("input", { bubbles: true }));
    }
    passed();
  };

  const bringBack = () => {
    const { section } = steps.now();
    Fields.write(section, JSON.parse(leftOut.get(section.dataset.question)));
    leftOut.delete(section.dataset.question);
    record(section, 0);
    steps.refresh();
  };

  // ---- sending ----

  const wish = (what) => {
    every("[data-question]").forEach((section) => record(section, 0));
    queue.put({ kind: "wish", body: what }).then(sender.say);
    sender.retry();
    sender.say();
  };

  const wishDone = (what, done) => {
    data.state = done.state;
    data.changed = false;
    const after = one("[data-step=after]");
    after.innerHTML = done.html;
    steps.after();
  };

  const forgetWish = () => {
    queue.all("wish").forEach(queue.remove);
    sender.say();
  };

  // ---- talking, drawing, photos ----

  let ways = null;
  const wayScript = () => {
    ways ??= bringWays(data.ways).then(({ makeWays }) => makeWays({
      slot: data.slot, locking, queue, tell, upload: sender.upload,
      changed: (section) => record(section, 0),
      panel: one("[data-way-panel]"),
    }));
    ways.catch(() => { ways = null; });
    return ways;
  };

  const unreachable = () => {
    one("[data-way-panel]").textContent = document.getElementById("clip").dataset.unreachable;
    tell(document.getElementById("clip").dataset.unreachable);
  };
  const byWays = (act) => (button) => wayScript().then((script) => script[act](button, steps.now().section), unreachable);

  // With what an answer is given: whoever reads it may want to know, quietly. A key is a switch where switches are set up.
  let how;
  const scans = Boolean(one("[data-scan]"));
  addEventListener("pointerdown", (event) => { how = event.pointerType === "mouse" ? "mouse" : "touch"; }, true);
  addEventListener("keydown", () => { how = scans ? "switch" : "keyboard"; }, true);

  const sender = makeSender(data.base, data.slot, queue, {
    stateChanged,
    refused,
    acknowledged: (calls, done) => {
      done.newer.forEach(newerElsewhere);
      worry(calls, done);
    },
    bring: async (made) => (await wayScript()).bring(made),
    helpAsked: (call) => asked.add(call.question),
    wishDone,
  });

  // ---- taps and keys ----

  const isComing = () => {
    one("[data-next]").textContent = words.coming;
    tell(words.coming);
  };

  // Where there may be nothing to go on to yet: however often it is tapped meanwhile, it is one step. Who waits is told so. A page that
  // the line cut off is asked for again.
  let going = false;
  const goesOn = (act) => () => {
    if (going) return;
    going = true;
    const waits = setTimeout(isComing, 300);
    later.whole(() => {
      clearTimeout(waits);
      going = false;
      allCome();
      if (later.cut()) {
        isComing();
        location.reload();
      } else act();
    });
  };

  const taps = {
    "[data-next]": goesOn(passed),
    "[data-skip]": goesOn(skip),
    "[data-bring-back]": bringBack,
    "[data-back]": steps.back,
    "[data-to-page]": (button) => steps.toPage(button.dataset.toPage),
    "[data-change]": (button) => steps.change(button.dataset.change),
    "[data-to-check]": steps.check,
    "[data-to-first-skipped]": () => steps.change(Check.firstSkipped(steps, known)),
    "[data-send]": () => wish("send"),
    "[data-take-back]": () => wish("take-back"),
    "[data-forget-wish]": forgetWish,
    "[data-listen]": (button) => Listen.toggle(button, steps.now().section),
    "[data-way]": byWays("toggle"),
    "[data-play]": byWays("play"),
    "[data-delete]": byWays("askToDelete"),
    "[data-delete-yes]": byWays("remove"),
    "[data-delete-no]": byWays("keepAfterAll"),
    "[data-help-yes]": (button) => Flagged.yes(button, queue, sender),
    "[data-help-no]": (button) => Flagged.no(button),
  };

  main.addEventListener("click", (event) => {
    for (const [selector, act] of Object.entries(taps)) {
      const hit = event.target.closest(selector);
      if (hit) {
        event.preventDefault();
        act(hit);
        return;
      }
    }
    const part = Fields.click(event);
    if (part) {
      const section = part.closest("[data-question]");
      Flagged.check(section, { asked, data });
      record(section, 0);
    }
  });

  document.addEventListener("input", (event) => {
    const input = event.target;
    if (input.closest(".who")) {
      audienceChosen(input);
      return;
    }
    const section = input.closest("[data-question]");
    if (!section) return;
    Flagged.check(section, { asked, data }, input);
    record(section, input.matches("textarea, input:not([type=radio], [type=checkbox])") ? 700 : 0);
  });

  // Without a lock, closing the page would lose what waits: the browser asks first.
  addEventListener("beforeunload", (event) => {
    if (state.onlyInMemory && queue.all("answer").length) event.preventDefault();
  });

  // ---- the beginning ----

  for (const [question, given] of Object.entries(data.given)) {
    const section = sectionOf(question);
    // Somebody was quicker than this script: what they just chose counts.
    const quick = !Fields.skipped(Fields.read(section)) && answerOf(section);
    fill(section, given.body, given.audience);
    if (given.otherPhone) section.dataset.otherPhone = "";
    if (quick) {
      Fields.write(section, JSON.parse(quick));
      record(section, 0);
    }
  }

  const firstOpen = () => steps.sections().find((section) => !known.has(section.dataset.question));
  const start = () => {
    if (data.state === "SENT" || data.state === "TAKEN_BACK") return "after";
    const open = firstOpen();
    return open ? steps.nameOf(open) : "check";
  };
  const inReach = one("[data-question]:not([hidden])");
  steps.begin(start());
  if (inReach) record(inReach, 0);
  Listen.begin();

  // On a slow phone this takes its time: whoever has begun or gone on meanwhile stays where they are.
  const began = steps.now().name;
  queue.load().then((found) => later.whole(() => {
    const making = localStorage.getItem(`hm.${data.slot}`);
    if (queue.waiting() || making) allCome();
    for (const call of queue.all("answer")) {
      const section = sectionOf(call.question);
      if (section) fill(section, call.body, call.audience);
    }
    if (found && !wanted && !how && steps.now().name === began) steps.begin(start(), true);
    else steps.refresh();
    sender.say();
    sender.retry();
    if (making) wayScript().then((script) => script.resume(sectionOf), () => {});
  }));

  // Pictures of the questions to come, one after the other, when there is nothing else to do: they are there without signal.
  const fetchPictures = () => {
    const image = one("[data-question] img[loading=lazy]");
    if (!image) return;
    image.loading = "eager";
    image.decode().catch(() => {}).finally(() => idle(fetchPictures));
  };
  addEventListener("load", () => setTimeout(() => idle(fetchPictures), 1000));
};

// Whoever begins has the first question before the others have come; whoever comes back may be anywhere.
(() => {
  const data = JSON.parse(document.getElementById("say").textContent);
  const begins = document.querySelector("[data-question]") && !document.querySelector("noscript[data-later]")
    && !Object.keys(data.given).length && ["", "#1"].includes(location.hash);
  if (begins) say(data, true);
  else {
    later.whole(() => {
      // What the line cut off is asked for again by itself, once.
      const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
      if (later.cut() && !again) location.reload();
      else say(data, false);
    });
  }
})();
