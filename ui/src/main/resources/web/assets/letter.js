// Reads a letter aloud with a voice that is on the phone itself, and marks the sentence it is at. No such voice, no button.
(() => {
  if (!("speechSynthesis" in globalThis)) return;
  let voice = null;
  let speaking = null;

  const find = () => {
    const language = document.documentElement.lang;
    const own = speechSynthesis.getVoices().filter((one) => one.localService && one.lang.slice(0, 2) === language.slice(0, 2));
    voice = own.find((one) => one.lang.replace("_", "-") === language) ?? own[0] ?? null;
    document.querySelectorAll("[data-listen]").forEach((button) => { button.hidden = !voice; });
  };

  const label = (button, key) => { button.querySelector("[data-listen-word]").textContent = button.dataset[key]; };

  const stop = () => {
    if (!speaking) return;
    label(speaking, "listen");
    speaking = null;
    document.querySelectorAll(".heard-now").forEach((one) => one.classList.remove("heard-now"));
    speechSynthesis.cancel();
  };

  // Each sentence in an element of its own, once, so that it can be marked.
  const sentences = (element) => {
    if (!element.dataset.parted) {
      const parts = element.textContent.match(/[^.!?]+[.!?”’]*\s*/g) ?? [element.textContent];
      element.replaceChildren(...parts.map((part) => Object.assign(document.createElement("span"), { textContent: part })));
      element.dataset.parted = "yes";
    }
    return [...element.children];
  };

  const read = (button) => {
    speaking = button;
    label(button, "stop");
    const within = button.closest("[data-hear]") ?? document;
    const all = [...within.querySelectorAll("[data-words]")].filter((one) => one.offsetParent).flatMap(sentences);
    all.forEach((span, i) => {
      const speech = new SpeechSynthesisUtterance(span.textContent);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = 0.95;
      speech.onstart = () => span.classList.add("heard-now");
      speech.onend = () => {
        span.classList.remove("heard-now");
        if (i === all.length - 1 && speaking === button) stop();
      };
      speechSynthesis.speak(speech);
    });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-listen]");
    if (!button) return;
    const again = speaking === button;
    stop();
    if (!again) read(button);
  });
  find();
  speechSynthesis.addEventListener("voiceschanged", find);
  addEventListener("pagehide", stop);
})();
