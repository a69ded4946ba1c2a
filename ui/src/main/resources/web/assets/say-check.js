// "Is this what you want to say?": every answer as it will be read, with who sees it.
const Check = (() => {
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  const bubbleLines = (lines) => lines.map(({ label, text, picture, made }) => {
    const line = make("p", picture ? `with-face ${made ? "with-made" : ""}` : "");
    if (picture) {
      const image = make("img");
      image.src = picture;
      image.alt = "";
      line.append(image);
    }
    const words = make("span", "as-written", text);
    if (label) words.prepend(make("span", "over", label));
    line.append(words);
    return line;
  });

  const bubble = (section, lines) => {
    const said = make("div", section.closest("[data-voice]").dataset.said);
    said.append(...bubbleLines(lines));
    return said;
  };

  // Words that the child asked somebody to pass on stay the child's: their colour, apart, word for word.
  const bubbles = (section) => {
    const lines = Fields.lines(section);
    const own = lines.filter((line) => !line.child);
    const child = lines.filter((line) => line.child);
    const all = own.length ? [bubble(section, own)] : [];
    if (child.length) {
      const said = make("div", "said childs-own");
      said.append(...bubbleLines(child));
      all.push(said);
    }
    return all;
  };

  const item = (section, { data, known, showAudience }) => {
    const question = section.dataset.question;
    const entry = document.getElementById("checked").content.cloneNode(true).firstElementChild;
    const title = section.querySelector("h1").textContent;
    entry.querySelector("h2").textContent = title;
    const change = entry.querySelector("[data-change]");
    change.dataset.change = question;
    change.setAttribute("aria-label", `${change.textContent}: ${title}`);
    change.before(...bubbles(section));
    const who = document.querySelector("[data-end] .who").cloneNode(true);
    who.open = false;
    who.classList.add("slim");
    who.dataset.of = question;
    who.querySelector("[role=group]").setAttribute("aria-label", `${data.words.who} ${title}`);
    who.querySelectorAll("input").forEach((input) => { input.name = `who.${question}`; });
    entry.append(who);
    showAudience(who, known.get(question).audience);
    return entry;
  };

  const isSkipped = (known, section) => {
    const answer = known.get(section.dataset.question);
    return !answer || Fields.skipped(JSON.parse(answer.body));
  };

  const render = (page) => {
    const { steps, known, data } = page;
    const step = document.querySelector("[data-step=check]");
    const answered = steps.sections().filter((section) => !isSkipped(known, section));
    const answers = step.querySelector("[data-answers]");
    answers.replaceChildren(...answered.map((section) => item(section, page)));
    answers.hidden = !answered.length;
    const skipped = steps.sections().length - answered.length;
    step.querySelector("[data-skipped]").hidden = skipped === 0;
    step.querySelector("[data-skipped-count]").textContent =
      skipped === 1 ? data.words["skipped-one"] : data.words["skipped-many"].replace("{0}", skipped);
    step.querySelector("[data-nothing]").hidden = answered.length > 0;
    step.querySelector("[data-sending]").hidden = answered.length === 0;
    const when = { SENT: data.changed ? "changed" : "sent", TAKEN_BACK: "back" }[data.state] ?? "unsent";
    step.querySelectorAll("[data-when]").forEach((part) => {
      part.hidden = !part.dataset.when.split(" ").includes(when);
    });
  };

  // The wish to send, or to take back, as it stands: on its way, or waiting for signal.
  const wishChanged = (wish, state) => {
    document.querySelectorAll("[data-wish-state]").forEach((part) => {
      const now = !wish ? "none" : state.trouble ? "waiting" : "going";
      part.hidden = part.dataset.wishState !== now || Boolean(wish && part.dataset.wish && part.dataset.wish !== wish.body);
    });
  };

  const firstSkipped = (steps, known) => steps.sections().find((section) => isSkipped(known, section)).dataset.question;

  return { bubbleLines, render, wishChanged, firstSkipped };
})();
