// Reads a part of the page aloud with a voice that is on the phone itself. No such voice, no button.
(() => {
  const button = document.querySelector("[data-listen-aloud]");
  if (!button || !("speechSynthesis" in globalThis)) return;
  let voice = null;
  const find = () => {
    voice = speechSynthesis.getVoices().find((one) => one.localService && one.lang.startsWith("en")) ?? null;
    button.hidden = !voice;
  };
  button.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      return;
    }
    document.querySelectorAll("[data-aloud], .turn").forEach((part) => {
      part.querySelectorAll("h1, h2, p").forEach((line) => {
        const speech = new SpeechSynthesisUtterance(line.innerText);
        speech.voice = voice;
        speech.lang = voice.lang;
        speech.rate = 0.95;
        speechSynthesis.speak(speech);
      });
    });
  });
  find();
  speechSynthesis.addEventListener("voiceschanged", find);
  addEventListener("pagehide", () => speechSynthesis.cancel());
})();
