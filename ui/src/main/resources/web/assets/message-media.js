// A photo, a drawing or a voice note to the IRO. It goes as soon as it is made; without signal it is kept in this page and tried again.
(() => {
  const form = document.querySelector("[data-compose]");
  const tell = (name) => {
    const line = document.querySelector("[data-media-state]");
    line.textContent = name ? line.dataset[name] : "";
    line.hidden = !name;
  };
  const id = randomText();
  let made = null;
  let number = 0;

  const send = async () => {
    tell("sending");
    const response = await fetch(`/my/messages/${made.kind}?id=${made.id}`, { method: "POST", body: made.blob })
      .catch(() => null);
    if (!response || response.status >= 500) {
      tell("waiting");
      setTimeout(() => made && send(), 5000);
      return;
    }
    made = null;
    if (!response.ok) return tell("refused");
    tell("sent");
    document.dispatchEvent(new CustomEvent("thread-changed"));
  };

  const take = (kind, blob) => {
    number += 1;
    made = { kind, blob, id: (id.slice(0, 28) + number.toString(16).padStart(4, "0")) };
    send();
  };

  const picker = form.querySelector("[data-photo]");
  form.querySelector("[data-take-photo]").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    if (picker.files[0]) take("photo", picker.files[0]);
    picker.value = "";
  });

  // The sheet of paper is laid out when somebody first wants it.
  const drawing = form.querySelector("[data-draw]");
  drawing.hidden = false;
  drawing.addEventListener("toggle", () => {
    makeDraw(drawing, {
      picture: (_, blob) => {
        drawing.open = false;
        take("drawing", blob);
      },
    });
  }, { once: true });

  const voice = form.querySelector("[data-voice]");
  if (!navigator.mediaDevices?.getUserMedia || !globalThis.MediaRecorder) return;
  voice.hidden = false;
  let recorder = null;
  const label = voice.querySelector("span");
  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) return tell("deaf");
    const pieces = [];
    recorder = new MediaRecorder(stream, { audioBitsPerSecond: 24000 });
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      label.textContent = voice.dataset.begin;
      take("voice", new Blob(pieces, { type: recorder.mimeType }));
      recorder = null;
    };
    recorder.start();
    label.textContent = voice.dataset.end;
    tell("recording");
    setTimeout(() => recorder?.stop(), 180000);
  };
  voice.addEventListener("click", () => (recorder ? recorder.stop() : begin()));
})();
