// Reads a question aloud with a voice that is on the phone itself: no word of it goes anywhere. No such voice, no button.
const Listen = (() => {
  let voice = null;
  let speaking = null;
  let words = {};

  const find = () => {
    const language = document.documentElement.lang;
    const own = speechSynthesis.getVoices().filter((one) => one.localService && one.lang.slice(0, 2) === language.slice(0, 2));
    voice = own.find((one) => one.lang.replace("_", "-") === language) ?? own[0] ?? null;
    document.querySelectorAll("[data-listen]").forEach((button) => { button.hidden = !voice; });
  };

  const sentences = (text) => text.match(/[^.!?]+[.!?]*/g)?.map((one) => one.trim()).filter(Boolean) ?? [];

  // The question, then what can be chosen.
  const textOf = (section) => {
    const read = section.dataset.read
      || [...section.querySelectorAll(".q-title h1, .q-title p")].map((one) => one.textContent).join(". ");
    const options = [...section.querySelectorAll("[data-part]")].filter((part) => part.offsetParent)
      .flatMap((part) => [part.dataset.label, ...[...part.querySelectorAll("[data-word]")]
        .filter((word) => word.offsetParent).map((word) => word.textContent)]);
    return [...sentences(read), ...options.filter(Boolean)];
  };

  const label = (button, text) => { button.querySelector("[data-listen-word]").textContent = text; };

  const stop = () => {
    if (!speaking) return;
    label(speaking, words.listen);
    speaking = null;
    speechSynthesis.cancel();
  };

  const toggle = (button, section) => {
    if (speaking) {
      stop();
      return;
    }
    speaking = button;
    label(button, words.stop);
    const all = textOf(section);
    all.forEach((sentence, i) => {
      const speech = new SpeechSynthesisUtterance(sentence);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = 0.95;
      if (i === all.length - 1) speech.onend = () => speaking === button && stop();
      speechSynthesis.speak(speech);
    });
  };

  const begin = (texts) => {
    words = texts;
    if (!("speechSynthesis" in globalThis)) return;
    find();
    speechSynthesis.addEventListener("voiceschanged", find);
    addEventListener("pagehide", stop);
  };

  return { begin, toggle, stop };
})();
