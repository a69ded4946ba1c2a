// One step at a time: the questions, "Is this what you want to say?", and what comes after sending.
// Every step is an entry in the browser's history, so that Back works; the address says only a number.
const makeSteps = (data, page) => {
  const main = document.getElementById("main");
  const bar = main.querySelector("[data-bar]");
  const end = main.querySelector("[data-end]");
  const questions = Number(bar.querySelector("[data-count]").dataset.of);
  let sections;
  const gathered = () => {
    sections = [...main.querySelectorAll("[data-question]")];
    const found = sections.flatMap((section, i) => {
      const pages = [...new Set([...section.querySelectorAll("[data-page]")].map((one) => one.dataset.page))];
      return pages.length
        ? pages.map((name, j) => ({ section, page: name, name: j ? `${i + 1}-${j + 1}` : `${i + 1}` }))
        : [{ section, name: `${i + 1}` }];
    });
    for (const name of ["check", "after"]) {
      found.push({ section: main.querySelector(`[data-step=${name}]`), name, last: true });
    }
    return found;
  };
  let steps = gathered();
  const named = (name) => steps.find((step) => step.name === name || (name && step.section.dataset.question === name));
  let now = steps[0];
  let fromCheck = false;

  // A text that is there already is left alone: a new one would have the whole page measured again.
  const put = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  const render = (step) => {
    main.querySelectorAll("[data-question], [data-step]").forEach((one) => { one.hidden = one !== step.section; });
    step.section.querySelectorAll("[data-page]").forEach((one) => { one.hidden = one.dataset.page !== step.page; });
    step.section.querySelectorAll("[data-pages]").forEach((one) => {
      one.hidden = !one.dataset.pages.split(" ").includes(step.page);
    });
    step.section.querySelectorAll("[data-to-page]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.toPage === step.page)));
    const number = sections.indexOf(step.section) + 1;
    bar.hidden = step.name === "after";
    end.hidden = Boolean(step.last);
    bar.querySelector(".count").hidden = !number;
    put(bar.querySelector("[data-count]"),
      number ? data.words.count.replace("{0}", number).replace("{1}", questions) : "");
    bar.querySelector("[data-done]").style.setProperty("--done", (number || questions) / questions);
    put(end.querySelector("[data-next]"), fromCheck ? data.words.done : data.words.next);
    const beside = main.querySelector("[data-beside]");
    if (beside) {
      beside.hidden = Boolean(step.last);
      beside.firstElementChild.search = new URLSearchParams({ about: step.section.dataset.question ?? "", step: step.name });
    }
    page.shown(step);
  };

  const focus = (step) => {
    const heading = step.section.querySelector("[data-page]:not([hidden]) [data-page-title], h1");
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const show = (step, replace) => {
    if (step !== now) page.left(now);
    const depth = (history.state?.depth ?? 0) + (replace ? 0 : 1);
    history[replace ? "replaceState" : "pushState"]({ depth, fromCheck }, "", `#${step.name}`);
    now = step;
    render(step);
    focus(step);
  };

  const next = () => {
    const following = steps[steps.indexOf(now) + 1];
    const samePage = following.section === now.section;
    if (fromCheck && !samePage) {
      fromCheck = false;
      show(named("check"));
    } else show(following);
  };

  const back = () => {
    if (history.state?.depth > 0) history.back();
    else if (steps.indexOf(now) > 0) show(steps[steps.indexOf(now) - 1], true);
    else location.assign(data.home);
  };

  addEventListener("popstate", () => {
    const step = named(location.hash.slice(1)) ?? steps[0];
    page.left(now);
    fromCheck = Boolean(history.state?.fromCheck);
    now = step;
    render(step);
    focus(step);
  });

  return {
    sections: () => sections,
    now: () => now,
    // All questions are page now: where somebody is stays as it is.
    gather() {
      steps = gathered();
      now = steps.find((step) => step.name === now.name);
    },
    next,
    back,
    check: () => show(named("check")),
    after: () => show(named("after")),
    refresh: () => render(now),
    toPage: (name) => show(steps.find((step) => step.section === now.section && step.page === name)),
    change(question) {
      fromCheck = true;
      show(steps.find((step) => step.section.dataset.question === question));
    },
    // Where somebody begins or goes on; no focus is moved and nothing is added to the history.
    begin(name, whateverTheAddress) {
      now = (!whateverTheAddress && named(location.hash.slice(1))) || named(name);
      history.replaceState({ depth: history.state?.depth ?? 0, fromCheck: false }, "", `#${now.name}`);
      render(now);
    },
    nameOf: (section) => steps.find((step) => step.section === section).name,
  };
};
