// Reads a part of the page aloud, sentence by sentence, and shows which one it reads. As a person recorded it, where somebody
// did; else with a voice that is on the device itself; where there is none, with sound that our own server makes: no word of it
// goes anywhere else. No voice at all: says so.
const Listen = (() => {
  const root = document.documentElement;
  const languageOf = (element) => element?.closest("[lang]")?.lang || root.lang;
  const SPEEDS = { slow: 0.75, normal: 0.95, fast: 1.25 };
  const speed = () => SPEEDS[root.dataset.speed] ?? SPEEDS.normal;
  const listed = (languages, language) => (languages ?? "").split(" ").includes(language.slice(0, 2));
  const served = (language) => listed(root.dataset.voice, language);
  const recorded = (language) => listed(root.dataset.recorded, language);
  const player = typeof Audio === "function" ? new Audio() : null;
  let turn = 0;
  let speaking = null;
  let lit = null;

  // Of the device itself, never of a company's servers.
  const voiceFor = (language) => {
    const all = globalThis.speechSynthesis?.getVoices() ?? [];
    const own = all.filter((one) => one.localService && one.lang.slice(0, 2) === language.slice(0, 2));
    return own.find((one) => one.lang.replace("_", "-") === language) ?? own[0] ?? null;
  };

  const sentences = (text) => text.replace(/\s+/g, " ").trim().split(/(?<=[.!?؟…][”’"')]?)\s+/).filter(Boolean);
  const word = (button) => button.querySelector("[data-listen-word]");

  // A new line ends a sentence, though no full stop is there.
  const textOf = (element) => (element.firstElementChild
    ? element.innerText.trim().replace(/([^.!?؟…,:])\s*\n+\s*/g, "$1. ")
    : element.textContent);

  // What is read: elements with their own text, and which of their sentences.
  const unitsOf = (elements) => elements
    .filter((element) => element.offsetParent && element.textContent.trim())
    .flatMap((element) => sentences(textOf(element)).map((sentence, i) => (
      { element, sentence, i, whole: textOf(element), key: element.closest("[data-aloud]")?.dataset.aloud ?? "" })));

  // What stands in a part of a page for somebody to read: the smallest elements with words of their own, as far as they show.
  const UNREAD = "button, .btn, form, nav, dialog, svg, .back, .hidden-text, [aria-hidden='true'], [data-beside],"
    + " [data-listen-says], summary:not(.note), details:not([open]) > :not(summary)";
  const hasWords = (element) => [...element.childNodes].some((one) => one.nodeType === 3 && /[\p{L}\p{N}]/u.test(one.data));
  const wordsIn = (part) => [...part.children]
    .filter((one) => !one.matches(UNREAD))
    .flatMap((one) => (hasWords(one) ? [one] : wordsIn(one)));

  // A question: what it says before, the question itself (or its own words for reading aloud), then all there is to answer, as
  // it stands there.
  const TO_ANSWER = "[data-mat-how], .agreed-last li, legend, .group-label, :not(legend) > [data-page-title], .field > label,"
    + " [data-word], label small";
  const ofQuestion = (section) => {
    const title = [...section.querySelectorAll(".q-title h1, .q-title p")];
    const own = section.dataset.read;
    const spoken = own
      ? sentences(own).map((sentence, i) => ({ element: title[0], sentence, i, whole: own, key: "" }))
      : unitsOf([...title, ...section.querySelectorAll(".easy-lines span")]);
    return [
      ...unitsOf([...section.querySelectorAll(":scope > .told")]), ...spoken, ...unitsOf([...section.querySelectorAll(TO_ANSWER)]),
    ];
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

  const byDevice = ({ sentence }, voice) => new Promise((done) => {
    const speech = new SpeechSynthesisUtterance(sentence);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = speed();
    speech.onend = () => done(true);
    speech.onerror = () => done(false);
    speechSynthesis.speak(speech);
  });

  const fetched = async ({ element, whole, i, key }, voice) => {
    const answer = await fetch("/listen", {
      method: "POST", body: new URLSearchParams({ text: whole, sentence: i, key, voice, language: languageOf(element) }),
    });
    return answer.ok ? URL.createObjectURL(await answer.blob()) : null;
  };

  const byServer = async (unit, voice, mine) => {
    const sound = await fetched(unit, voice).catch(() => null);
    if (!sound || turn !== mine) return false;
    return new Promise((done) => {
      player.src = sound;
      player.playbackRate = speed() / SPEEDS.normal;
      player.onended = () => { URL.revokeObjectURL(sound); done(true); };
      player.onerror = () => done(false);
      player.play().catch(() => done(false));
    });
  };

  // Whether it was heard; null where there is no voice to say it.
  const heardBy = async (unit, language, voice, mine) => {
    if (recorded(language) && await byServer(unit, "recorded", mine)) return true;
    if (turn !== mine) return false;
    if (voice) return byDevice(unit, voice);
    return served(language) ? byServer(unit, "", mine) : null;
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
    const voices = new Map(units.map(({ element }) => [languageOf(element), voiceFor(languageOf(element))]));
    if (![...voices].some(([language, voice]) => voice || served(language) || recorded(language))) {
      say(button, button.dataset.none);
      return;
    }
    speaking = { button, listens: word(button).textContent };
    word(button).textContent = button.dataset.stops;
    turn += 1;
    const mine = turn;
    let heard = 0;
    let mute = false;
    for (const unit of units) {
      const language = languageOf(unit.element);
      light(unit);
      const said = await heardBy(unit, language, voices.get(language), mine);
      if (said === null) mute = true;
      heard += said ? 1 : 0;
      if (turn !== mine) return;
    }
    stop();
    if (mute || !heard) say(button, mute ? button.dataset.none : button.dataset.failed);
  };

  const toggle = (button, section) => (speaking ? stop() : play(button, ofQuestion(section)));

  // A step of the questions is there: by itself, where somebody wants that.
  const arrived = (section) => {
    const button = section.querySelector("[data-listen]");
    if (button && root.dataset.speech === "auto") play(button, ofQuestion(section));
  };

  const begin = () => {
    globalThis.speechSynthesis?.getVoices(); // a browser looks for them when first asked
    addEventListener("pagehide", stop);
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-listen-here]");
      if (!button) return;
      const again = speaking?.button === button;
      stop();
      if (!again) play(button, unitsOf(wordsIn(button.closest("[data-readable]") ?? document.querySelector("main"))));
    });
  };

  return { begin, toggle, stop, arrived };
})();
