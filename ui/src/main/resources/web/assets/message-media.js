// A photo, a drawing or a voice note to the IRO: locked on the phone as words are, until the server owns it.
const makeMedia = (form, store, take) => {
  const tell = (name) => {
    const line = form.querySelector("[data-media-state]");
    line.textContent = name ? line.dataset[name] : "";
    line.hidden = !name;
  };

  const picker = form.querySelector("[data-photo]");
  form.querySelector("[data-take-photo]").addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    const [file] = picker.files;
    if (!file) return;
    tell("");
    try {
      await take("photo", await madeSmall(file));
    } catch {
      tell("cannot");
    }
    picker.value = "";
  });

  // The sheet of paper is laid out when somebody first wants it.
  const drawing = form.querySelector("[data-draw]");
  drawing.addEventListener("toggle", () => {
    makeDraw(drawing, {
      picture: (_, blob) => {
        drawing.open = false;
        return take("drawing", blob);
      },
    });
  }, { once: true });

  const voice = form.querySelector("[data-voice]");
  voice.hidden = !navigator.mediaDevices?.getUserMedia || !globalThis.MediaRecorder;
  const label = voice.querySelector("span");
  let recorder = null;
  let asking = false;
  let begun = 0;
  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    asking = false;
    if (!stream) return tell("deaf");
    const pieces = [];
    recorder = new MediaRecorder(stream, { audioBitsPerSecond: 24000 });
    const most = setTimeout(() => recorder.stop(), 180000);
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      clearTimeout(most);
      stream.getTracks().forEach((track) => track.stop());
      label.textContent = voice.dataset.begin;
      tell("");
      take("voice", new Blob(pieces, { type: recorder.mimeType }));
      recorder = null;
    };
    recorder.start();
    begun = performance.now();
    label.textContent = voice.dataset.end;
    tell("recording");
  };
  // The second tap of a shaky finger neither begins another nor ends and sends what has just begun.
  voice.addEventListener("click", () => {
    if (asking) return;
    if (!recorder) {
      asking = true;
      begin();
    } else if (recorder.state === "recording" && performance.now() - begun > 700) recorder.stop();
  });

  // What waits is shown as it will stand in the thread; made once, however often the thread is drawn.
  const shown = new Map();
  const show = ({ id, kind }, alt) => {
    if (!shown.has(id)) {
      const element = document.createElement(kind === "voice" ? "audio" : "img");
      if (kind === "voice") element.controls = true;
      else Object.assign(element, { className: "sent-photo", alt });
      store.get(id, 0).then((blob) => { if (blob) element.src = URL.createObjectURL(blob); });
      shown.set(id, element);
    }
    return shown.get(id);
  };

  const gone = (id) => {
    URL.revokeObjectURL(shown.get(id)?.src ?? "");
    shown.delete(id);
  };

  return { show, gone, refused: () => tell("refused") };
};
