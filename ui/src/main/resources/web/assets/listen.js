// Reads a part of the page aloud, sentence by sentence, and shows which one it reads. With a voice that is on the device itself;
// where there is none, with sound that our own server makes: no word of it goes anywhere else. No voice at all: says so.
const Listen = (() => {
  const root = document.documentElement;
  const language = () => root.lang;
  const SPEEDS = { slow: 0.75, normal: 0.95, fast: 1.25 };
  const speed = () => SPEEDS[root.dataset.speed] ?? SPEEDS.normal;
  const hasServer = () => root.dataset.voice === "yes";
  const player = typeof Audio === "function" ? new Audio() : null;
  let voice = null;
  let turn = 0;
  let speaking = null;
  let lit = null;

  const find = () => {
    const all = "speechSynthesis" in globalThis ? speechSynthesis.getVoices() : [];
    const own = all.filter((one) => one.localService && one.lang.slice(0, 2) === language().slice(0, 2));
    voice = own.find((one) => one.lang.replace("_", "-") === language()) ?? own[0] ?? null;
  };

  const sentences = (text) => text.replace(/\s+/g, " ").trim().split(/(?<=[.!?؟…])\s+/).filter(Boolean);
  const word = (button) => button.querySelector("[data-listen-word]");

  // What is read: elements with their own text, and which of their sentences.
  const unitsOf = (elements) => elements
    .filter((element) => element.offsetParent && element.textContent.trim())
    .flatMap((element) => sentences(element.textContent).map((sentence, i) => (
      { element, sentence, i, whole: element.textContent, key: element.dataset.aloud ?? "" })));

  const ofQuestion = (section) => {
    const title = [...section.querySelectorAll(".q-title h1, .q-title p")];
    const spoken = section.dataset.read
      ? sentences(section.dataset.read).map((sentence, i) => ({ element: title[0], sentence, i, whole: section.dataset.read, key: "" }))
      : unitsOf(title);
    const choices = [...section.querySelectorAll("[data-part]")]
      .flatMap((part) => unitsOf([...part.querySelectorAll("legend, [data-word]")]));
    return [...spoken, ...choices];
  };

  const dark = () => {
    if (!lit) return;
    if (lit.text !== null) lit.element.textContent = lit.text;
    lit.element.classList.remove("being-read");
    lit = null;
  };

  const light = ({ element, i, whole }) => {
    dark();
    if (!element) return;
    const parts = sentences(whole);
    const split = parts.length > 1 && !element.firstElementChild && element.textContent === whole;
    lit = { element, text: split ? whole : null };
    if (split) {
      element.replaceChildren(...parts.flatMap((part, at) => {
        const span = document.createElement("span");
        span.textContent = part;
        if (at === i) span.className = "being-read";
        return at ? [" ", span] : [span];
      }));
    } else {
      element.classList.add("being-read");
    }
    element.scrollIntoView({ block: "nearest" });
  };

  const byDevice = ({ sentence }) => new Promise((done) => {
    const speech = new SpeechSynthesisUtterance(sentence);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = speed();
    speech.onend = () => done(true);
    speech.onerror = () => done(false);
    speechSynthesis.speak(speech);
  });

  const fetched = async ({ whole, i, key }) => {
    const answer = await fetch("/listen", {
      method: "POST", body: new URLSearchParams({ text: whole, sentence: i, key, language: language() }),
    });
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  };

  const byServer = async (unit) => {
    const sound = await fetched(unit).catch(() => null);
    if (!sound) return false;
    return new Promise((done) => {
      player.src = sound;
      player.playbackRate = speed() / SPEEDS.normal;
      player.onended = () => { URL.revokeObjectURL(sound); done(true); };
      player.onerror = () => done(false);
      player.play().catch(() => done(false));
    });
  };

  const stop = () => {
    turn += 1;
    dark();
    if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
    player?.pause();
    if (speaking) word(speaking.button).textContent = speaking.listens;
    speaking = null;
  };

  const say = (button, text) => {
    const line = button.nextElementSibling?.matches("[data-listen-says]") ? button.nextElementSibling : document.createElement("p");
    line.dataset.listenSays = "";
    line.setAttribute("role", "status");
    line.textContent = text;
    button.after(line);
  };

  const play = async (button, units) => {
    stop();
    if (!voice && !hasServer()) {
      say(button, button.dataset.none);
      return;
    }
    speaking = { button, listens: word(button).textContent };
    word(button).textContent = button.dataset.stops;
    turn += 1;
    const mine = turn;
    let heard = 0;
    for (const unit of units) {
      light(unit);
      heard += await (voice ? byDevice(unit) : byServer(unit)) ? 1 : 0;
      if (turn !== mine) return;
    }
    stop();
    if (!heard) say(button, button.dataset.failed);
  };

  const toggle = (button, section) => (speaking ? stop() : play(button, ofQuestion(section)));

  // A step of the questions is there: by itself, where somebody wants that.
  const arrived = (section) => {
    const button = section.querySelector("[data-listen]");
    if (button && root.dataset.speech === "auto") play(button, ofQuestion(section));
  };

  const begin = () => {
    find();
    globalThis.speechSynthesis?.addEventListener("voiceschanged", find);
    addEventListener("pagehide", stop);
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-listen-here]");
      if (!button) return;
      const here = button.closest("[data-readable]") ?? document.querySelector("main");
      const parts = here.querySelectorAll("h1, h2, h3, p, li:not(:has(p, h2, h3, a)), .call > span, [data-aloud]");
      const units = unitsOf([...parts].filter((part) => !part.closest("[data-listen-says], .hidden-text, form")));
      if (speaking) stop();
      else play(button, units);
    });
  };

  return { begin, toggle, stop, arrived };
})();
