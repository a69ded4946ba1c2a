// Talking: a recording of up to three minutes, in pieces of a few seconds, with a bar that shows that it hears.
const makeTalk = (panel, made) => {
  const LONGEST = 180;
  const PIECE = 4000;
  const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];
  const part = (name) => panel.querySelector(`[data-${name}]`);
  let recorder = null;
  let asking = false;
  let left = false;
  let tick = 0;

  const cannot = () => {
    part("can").hidden = true;
    part("cannot").hidden = false;
    made.tell(part("cannot").textContent);
  };

  const going = (now) => {
    part("start").hidden = now;
    for (const name of ["stop", "going", "level"]) part(name).hidden = !now;
  };

  const level = (stream) => {
    const sound = new AudioContext();
    const meter = sound.createAnalyser();
    sound.createMediaStreamSource(stream).connect(meter);
    const wave = new Uint8Array(meter.fftSize);
    const bar = part("level").firstElementChild;
    const show = () => {
      if (recorder?.state !== "recording") {
        sound.close();
        return;
      }
      meter.getByteTimeDomainData(wave);
      const loudest = wave.reduce((most, one) => Math.max(most, Math.abs(one - 128)), 0);
      bar.style.width = `${Math.min(100, Math.round((loudest / 96) * 100))}%`;
      requestAnimationFrame(show);
    };
    show();
  };

  const stop = () => recorder?.state === "recording" && recorder.stop();

  // A second tap while the phone still asks must not begin a second recording that nothing would end.
  const start = async () => {
    if (asking) return;
    asking = true;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      cannot();
      return;
    } finally {
      asking = false;
    }
    if (left) {
      stream.getTracks().forEach((track) => track.stop());
      return;
    }
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 24000 });
    const id = randomText();
    const began = performance.now();
    const seconds = () => Math.max(1, Math.round((performance.now() - began) / 1000));
    const pieces = [];
    made.begin(id, "recording");
    recorder.ondataavailable = ({ data }) => { if (data.size) pieces.push(made.piece(id, pieces.length, data)); };
    recorder.onstop = async () => {
      clearInterval(tick);
      stream.getTracks().forEach((track) => track.stop());
      const length = Math.min(LONGEST, seconds());
      await Promise.all(pieces);
      if (pieces.length) made.whole({ id, kind: "recording", seconds: length, pieces: pieces.length });
    };
    recorder.start(PIECE);
    going(true);
    part("stop").focus();
    level(stream);
    tick = setInterval(() => {
      const now = seconds();
      part("time").textContent = `${Math.floor(now / 60)}:${String(now % 60).padStart(2, "0")}`;
      if (now >= LONGEST) stop();
    }, 250);
  };

  if (!navigator.mediaDevices?.getUserMedia || !globalThis.MediaRecorder) cannot();
  part("start").addEventListener("click", start);
  part("stop").addEventListener("click", stop);
  return {
    left() {
      left = true;
      stop();
    },
  };
};
