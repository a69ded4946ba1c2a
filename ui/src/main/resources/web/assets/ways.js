// Talk, draw, photo: what was made goes beside the answer at once, and to the server in pieces, as often as it takes.
export const makeWays = (page) => {
  const MOST = 6;
  const store = makeStore(page.slot, page.locking);
  const brought = new Set();
  const model = document.getElementById("clip");
  const MAKERS = { talk: makeTalk, draw: makeDraw, photo: makePhoto };
  let open = null;
  let sound = null;

  const listOf = (section) => section.querySelector("[data-kind=attached]");
  const say = (name) => page.tell(model.dataset[name]);

  const close = (focus) => {
    if (!open) return;
    const { button, maker } = open;
    open = null;
    maker.left();
    button.setAttribute("aria-expanded", "false");
    page.panel.replaceChildren();
    if (focus) button.focus();
  };

  const add = (section, { id, kind, seconds }) => {
    const list = listOf(section);
    Fields.kinds.attached.write(list, [...(Fields.kinds.attached.read(list) ?? []), { id, kind, seconds }]);
    page.changed(section);
    return list.lastElementChild;
  };

  // A part of what was made goes on its way at once; where that fails, the queue brings it later.
  const send = (id, part, blob) =>
    page.upload(`/made/${id}/${part}`, blob).then(() => brought.add(`${id}/${part}`)).catch(() => {});

  // The picture is shown from what was just made: a quick server may have it, and the phone forgotten it, a moment later.
  const ready = async (section, made, picture) => {
    const clip = add(section, made);
    if (picture) clip.querySelector("img").src = URL.createObjectURL(picture);
    await page.queue.put({ kind: "medium", question: made.id, body: JSON.stringify(made) });
    say("kept");
    if (section.offsetParent && open) close();
    if (section.offsetParent) clip.querySelector("button").focus();
    page.changed(section);
  };

  const makerFor = (section) => ({
    tell: page.tell,
    begin: (id, kind) => store.begin(id, { question: section.dataset.question, kind }),
    async piece(id, number, blob) {
      send(id, number, blob);
      await store.put(id, number, blob);
    },
    whole: (made) => ready(section, made),
    async picture(kind, blob) {
      const id = randomText();
      await store.begin(id, { question: section.dataset.question, kind });
      await store.put(id, 0, blob);
      await ready(section, { id, kind, pieces: 1 }, blob);
    },
  });

  const toggle = (button, section) => {
    const same = open?.button === button;
    close(same);
    if (same) return;
    if (listOf(section).children.length >= MOST) {
      page.panel.textContent = model.dataset.enough;
      say("enough");
      return;
    }
    page.panel.replaceChildren(document.getElementById(`way-${button.dataset.way}`).content.cloneNode(true));
    button.setAttribute("aria-expanded", "true");
    open = { button, maker: MAKERS[button.dataset.way](page.panel, makerFor(section)) };
    page.panel.scrollIntoView({ block: "nearest" });
    page.panel.querySelector("[data-start], canvas, input")?.focus({ preventScroll: true });
  };

  // Everything of it that the server has not said yes to. What is not on this phone any more cannot be brought.
  const bring = async ({ id, kind, pieces }) => {
    if (kind !== "recording") {
      await piece(id, 0, kind);
    } else {
      for (let i = 0; i < pieces; i += 1) if (!brought.has(`${id}/${i}`)) await piece(id, i, i);
      await page.upload(`/made/${id}/whole?pieces=${pieces}`);
    }
    await store.forget(id);
  };

  const piece = async (id, number, part) => {
    const blob = await store.get(id, number);
    if (!blob) throw "refused";
    await page.upload(`/made/${id}/${part}`, blob);
  };

  // ---- what was made ----

  const stopPlaying = () => {
    if (!sound) return;
    sound.audio.pause();
    sound.button.querySelector("[data-play-word]").textContent = model.dataset.play;
    sound = null;
  };

  const play = async (button) => {
    const same = sound?.button === button;
    stopPlaying();
    if (same) return;
    const { medium } = button.closest("[data-medium]").dataset;
    const pieces = [];
    for (let i = 0, blob; (blob = await store.get(medium, i)); i += 1) pieces.push(blob);
    const source = pieces.length ? URL.createObjectURL(new Blob(pieces, { type: pieces[0].type })) : `${Fields.media}/${medium}`;
    sound = { button, audio: new Audio(source) };
    sound.audio.onended = sound.audio.onerror = stopPlaying;
    button.querySelector("[data-play-word]").textContent = model.dataset.stop;
    sound.audio.play().catch(stopPlaying);
  };

  const sure = (button, asking) => {
    const clip = button.closest("[data-medium]");
    clip.querySelector("[data-sure]").hidden = !asking;
    clip.querySelector("[data-delete]").hidden = asking;
    clip.querySelector(asking ? "[data-delete-no]" : "[data-delete]").focus();
  };

  const takeOut = (id) => {
    const clip = document.querySelector(`[data-question] [data-medium="${id}"]`);
    const section = clip?.closest("[data-question]");
    clip?.remove();
    if (section) page.changed(section);
    store.forget(id);
  };

  const remove = (button) => {
    stopPlaying();
    const { medium } = button.closest("[data-medium]").dataset;
    takeOut(medium);
    page.queue.all("medium").filter((call) => call.question === medium).forEach(page.queue.remove);
    // What was sent stays until it is taken back: then the server keeps it.
    page.upload(`/made/${medium}/delete`).catch(() => {});
    say("gone");
    document.querySelector("[data-way]").focus();
  };

  // What a page that was closed left here: it goes on its way now, even when it was closed in the middle of talking.
  const resume = async (sectionOf) => {
    for (const [id, pieces] of await store.all()) {
      const about = await store.about(id);
      const section = about && sectionOf(about.question);
      const waits = page.queue.all("medium").some((call) => call.question === id);
      if (!waits && (!section || !pieces)) {
        await store.forget(id);
        continue;
      }
      if (!waits) {
        const seconds = about.kind === "recording" ? pieces * 4 : undefined;
        await page.queue.put({ kind: "medium", question: id, body: JSON.stringify({ id, kind: about.kind, pieces, seconds }) });
        if (!document.querySelector(`[data-medium="${id}"]`)) add(section, { id, kind: about.kind, seconds });
        page.changed(section);
      }
      const image = document.querySelector(`[data-medium="${id}"] img`);
      if (image) image.src = URL.createObjectURL(await store.get(id, 0));
    }
  };

  return {
    toggle,
    bring,
    resume,
    play,
    remove,
    askToDelete: (button) => sure(button, true),
    keepAfterAll: (button) => sure(button, false),
    refused(id) {
      takeOut(id);
      page.panel.textContent = model.dataset.refused;
      say("refused");
    },
    left() {
      stopPlaying();
      close();
      page.panel.replaceChildren();
    },
  };
};
