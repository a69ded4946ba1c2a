// An answer that may mean somebody is not safe: the page asks at once, honestly, and shows who can help.
const Flagged = (() => {
  const promptOf = (section) => section.querySelector("[data-prompt]");

  const hide = (section) => {
    const prompt = promptOf(section);
    if (prompt && prompt.dataset.prompt === "ask") prompt.remove();
  };

  const parts = (prompt, name) => {
    prompt.dataset.prompt = name;
    prompt.querySelectorAll("[data-prompt-part]").forEach((part) => {
      part.hidden = !part.dataset.promptPart.split(" ").includes(name);
    });
  };

  // On a mat a picture alone says nothing: it is where it lies that worries.
  const wordsOf = (option) => {
    const wordIn = (part) => part.querySelector("[data-word]").textContent;
    const item = option.closest("[data-what]");
    if (!item) return wordIn(option.closest("label"));
    const place = option.closest(".mat-col")?.querySelector("[data-column]") ?? option.closest("label");
    return `${item.dataset.word ?? wordIn(item)} – ${wordIn(place)}`;
  };

  const show = (section, option, { asked, data }) => {
    const question = section.dataset.question;
    const prompt = document.getElementById("flagged").content.cloneNode(true).firstElementChild;
    prompt.querySelector("[data-you-said]").textContent =
      question === "safe" ? data.words["said-not-safe"] : data.words["said-this"].replace("{0}", wordsOf(option));
    option.closest("[data-part]").after(prompt);
    parts(prompt, asked.has(question) ? "told" : "ask");
    return prompt;
  };

  // A prompt for as long as such an answer stands; once somebody was told, it stays. "touched" was chosen just now.
  const check = (section, page, touched) => {
    const flagged = [
      ...[...section.querySelectorAll("[data-flag]")].filter((option) => option.checked),
      ...section.querySelectorAll(".mat-col[data-flag-column] .mat-item, .mat-col .mat-item[data-flag-item]"),
    ];
    if (!flagged.length) hide(section);
    else if (!promptOf(section)) {
      const prompt = show(section, flagged.includes(touched) ? touched : flagged[0], page);
      if (touched) prompt.scrollIntoView({ block: "nearest" });
    }
  };

  const yes = (button, queue, sender) => {
    const prompt = button.closest("[data-prompt]");
    parts(prompt, "going");
    queue.put({ kind: "help", question: button.closest("[data-question]").dataset.question }).then(sender.say);
    sender.retry();
  };

  const no = (button) => parts(button.closest("[data-prompt]"), "no");

  // "We've told" only when the server has it.
  const changed = (prompt, queue, state) => {
    if (!["going", "waiting"].includes(prompt.dataset.prompt)) return;
    const question = prompt.closest("[data-question]").dataset.question;
    const waits = queue.all("help").some((call) => call.question === question);
    parts(prompt, waits ? (state.trouble ? "waiting" : "going") : "told");
  };

  return { check, hide, yes, no, changed };
})();
