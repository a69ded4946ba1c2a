// A mat: one picture at a time is put under a column. Tap the picture, tap the column; what lies there can be moved,
// taken off, undone. The child says how many columns there are. What is inside a picture is a mat of its own.
(() => {
  const states = new WeakMap();
  const items = (part) => [...part.querySelectorAll("[data-what]")];
  const wordOf = (button) => button.querySelector("[data-word]").textContent;
  const columnsOf = (part, count) => [...part.querySelectorAll(`[data-scale="${count}"] [data-column]`)];
  const tell = (text) => { document.querySelector("[data-tell]").textContent = text; };
  const say = (part, name, ...put) =>
    put.reduce((text, word, i) => text.replace(`{${i}}`, word), part.dataset[`says${name}`]);

  const stateOf = (part) => {
    if (!states.has(part)) {
      items(part).forEach((item, i) => { item.dataset.order = i; });
      const begins = Number(part.dataset.begins);
      states.set(part, { columns: begins, placed: new Map(), before: new Map(), held: "", level: "", all: false, undo: [] });
    }
    return states.get(part);
  };

  const toPlace = (part, state) => items(part)
    .filter((item) => item.dataset.level === state.level && !state.placed.has(item.dataset.what))
    .sort((one, other) => one.dataset.order - other.dataset.order);

  // One at a time: what comes next is in the hand already.
  const takeNext = (part, state) => {
    state.held = state.all ? "" : toPlace(part, state)[0]?.dataset.what ?? "";
  };

  const show = (part) => {
    const state = stateOf(part);
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    part.querySelectorAll("[data-scale]").forEach((mat) => {
      mat.hidden = Number(mat.dataset.scale) !== state.columns;
      mat.classList.toggle("ready", Boolean(state.held));
      mat.querySelectorAll("ul").forEach((list) => list.replaceChildren());
    });
    const lists = new Map(columnsOf(part, state.columns).map((column) => [column.dataset.column, column.nextElementSibling]));
    const byWhat = new Map(state.items.map((item) => [item.dataset.what, item]));
    for (const [what, column] of state.placed) {
      const item = byWhat.get(what);
      if (item.dataset.level !== state.level) continue;
      const line = document.createElement("li");
      line.append(item);
      item.hidden = false;
      lists.get(column).append(line);
    }
    part.querySelectorAll(".mat-col ul").forEach((list) => { list.hidden = !list.childElementCount; });
    const tray = part.querySelector("[data-tray]");
    const waiting = state.items.filter((item) => item.dataset.level === state.level && !state.placed.has(item.dataset.what));
    const inTheHand = waiting.find((item) => item.dataset.what === state.held) ?? waiting[0];
    for (const item of [...waiting, ...state.items.filter((one) => one.dataset.level !== state.level)]) {
      tray.append(item);
      item.hidden = !waiting.includes(item) || (!state.all && item !== inTheHand);
    }
    state.items.forEach((item) => item.setAttribute("aria-pressed", String(item.dataset.what === state.held)));
    tools(part, state, byWhat.get(state.held), waiting.length);
    if (focused?.isConnected && focused.offsetParent) focused.focus({ preventScroll: true });
  };

  const tools = (part, state, held, waiting) => {
    const one = (name) => part.querySelector(`[data-mat-${name}]`);
    one("undo").disabled = !state.undo.length;
    one("off").hidden = !held || !state.placed.has(state.held);
    one("deeper").hidden = !held || !("deeper" in held.dataset);
    if (held) one("deeper").setAttribute("aria-label", `${one("deeper").textContent}: ${wordOf(held)}`);
    one("another").hidden = state.all || waiting < 2;
    one("all").hidden = waiting < 2 && !state.all;
    one("all").setAttribute("aria-pressed", String(state.all));
    one("inside").hidden = !state.level;
    if (state.level) {
      const inside = state.items.find((item) => item.dataset.what === state.level);
      one("topic").textContent = say(part, "Inside", wordOf(inside));
    }
    one("left").textContent = waiting ? "" : say(part, "All");
    part.querySelector("[data-tray]").hidden = !waiting;
    part.querySelectorAll("[data-mat-scale]").forEach((button) =>
      button.setAttribute("aria-pressed", String(Number(button.dataset.matScale) === state.columns)));
  };

  const begin = (part) => {
    const state = stateOf(part);
    state.items ??= items(part).sort((one, other) => one.dataset.order - other.dataset.order);
    return state;
  };

  const remember = (state) => {
    state.undo.push({ placed: new Map(state.placed), columns: state.columns, held: state.held });
    if (state.undo.length > 50) state.undo.shift();
  };

  const changed = (part) => {
    show(part);
    part.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const place = (part, state, column) => {
    const item = state.items.find((one) => one.dataset.what === state.held);
    remember(state);
    state.placed.delete(state.held);
    state.placed.set(state.held, column.dataset.column);
    takeNext(part, state);
    changed(part);
    const next = state.items.find((one) => one.dataset.what === state.held);
    tell(say(part, "Under", wordOf(item), wordOf(column)) + " " + (next ? say(part, "Held", wordOf(next)) : ""));
  };

  const takeOff = (part, state) => {
    const item = state.items.find((one) => one.dataset.what === state.held);
    remember(state);
    state.placed.delete(state.held);
    changed(part);
    item.focus();
    tell(say(part, "Off", wordOf(item)));
  };

  // Where a picture lies on a scale with other columns: at the same end; the middle of three has no place among two.
  const elsewhere = (part, from, to, column) => {
    const old = columnsOf(part, from).map((one) => one.dataset.column);
    const now = columnsOf(part, to).map((one) => one.dataset.column);
    if (now.includes(column)) return column;
    const share = old.indexOf(column) / (old.length - 1);
    return to === 2 && share === 0.5 ? null : now[Math.round(share * (now.length - 1))];
  };

  const scale = (part, state, count) => {
    if (count === state.columns) return;
    remember(state);
    const from = state.columns;
    state.before.set(from, new Map(state.placed));
    const former = state.before.get(count) ?? new Map();
    const placed = new Map();
    for (const what of new Set([...state.placed.keys(), ...former.keys()])) {
      const lies = state.placed.get(what);
      const lay = former.get(what);
      const same = lay && (elsewhere(part, count, from, lay) ?? undefined) === lies;
      const column = same ? lay : lies && elsewhere(part, from, count, lies);
      if (column) placed.set(what, column);
    }
    state.placed = placed;
    state.columns = count;
    if (!state.held || state.placed.has(state.held)) takeNext(part, state);
    changed(part);
  };

  const pick = (part, state, item) => {
    const held = state.held === item.dataset.what;
    state.held = held && state.all ? "" : item.dataset.what;
    if (held && state.placed.has(item.dataset.what)) takeNext(part, state);
    show(part);
    if (state.held === item.dataset.what) tell(say(part, "Held", wordOf(item)));
  };

  const another = (part, state) => {
    const waiting = toPlace(part, state);
    const at = waiting.findIndex((item) => item.dataset.what === state.held);
    state.held = waiting[(at + 1) % waiting.length].dataset.what;
    show(part);
    tell(say(part, "Held", wordOf(waiting[(at + 1) % waiting.length])));
  };

  const deeper = (part, state, level) => {
    state.level = level;
    takeNext(part, state);
    show(part);
    part.querySelector(level ? "[data-mat-back]" : "[data-tray] button:not([hidden]), .mat:not([hidden]) [data-column]").focus();
  };

  const undo = (part, state) => {
    const last = state.undo.pop();
    if (!last) return;
    Object.assign(state, { placed: last.placed, columns: last.columns, held: last.held });
    if (state.placed.has(state.held)) takeNext(part, state);
    changed(part);
    if (part.querySelector("[data-mat-undo]").disabled) {
      part.querySelector("[data-tray] button:not([hidden]), .mat:not([hidden]) [data-column]").focus();
    }
  };

  const taps = {
    "[data-what]": pick,
    "[data-column]": (part, state, column) => state.held && place(part, state, column),
    "[data-mat-undo]": undo,
    "[data-mat-off]": takeOff,
    "[data-mat-another]": another,
    "[data-mat-deeper]": (part, state) => deeper(part, state, state.held),
    "[data-mat-back]": (part, state) => deeper(part, state, ""),
    "[data-mat-scale]": (part, state, button) => scale(part, state, Number(button.dataset.matScale)),
    "[data-mat-all]": (part, state) => {
      state.all = !state.all;
      takeNext(part, state);
      show(part);
    },
  };

  document.addEventListener("click", (event) => {
    const part = event.target.closest("[data-kind=mat]");
    if (!part) return;
    const state = begin(part);
    for (const [selector, act] of Object.entries(taps)) {
      const hit = event.target.closest(selector);
      if (hit) {
        act(part, state, hit);
        return;
      }
    }
  });

  // Dragging is an extra: everything can be tapped.
  document.addEventListener("dragstart", (event) => {
    const item = event.target.closest?.("[data-what]");
    if (!item) return;
    const part = item.closest("[data-kind=mat]");
    begin(part).held = item.dataset.what;
    event.dataTransfer.setData("text/plain", item.dataset.what);
  });
  document.addEventListener("dragover", (event) => event.target.closest?.(".mat-col") && event.preventDefault());
  document.addEventListener("drop", (event) => {
    const column = event.target.closest?.(".mat-col")?.querySelector("[data-column]");
    if (!column) return;
    event.preventDefault();
    const part = column.closest("[data-kind=mat]");
    place(part, begin(part), column);
  });

  // A picture of their own that is not offered any more still lies where it was put.
  const former = (part, { what, word, picture }) => {
    const item = document.createElement("button");
    Object.assign(item, { type: "button", className: "mat-item" });
    Object.assign(item.dataset, { what, level: "", order: 1000 });
    if (picture) {
      item.dataset.picture = picture;
      for (const src of picture.split(" ")) {
        const image = document.createElement("img");
        Object.assign(image, { className: "pic", src, alt: "" });
        item.append(image);
      }
    }
    const label = document.createElement("span");
    label.dataset.word = "";
    label.textContent = word;
    item.append(label);
    part.querySelector("[data-tray]").append(item);
    return item;
  };

  Fields.kinds.mat = {
    // Laid out when it is first seen: the mats of later questions cost nothing before that.
    first(part) {
      if (!states.get(part)?.laidOut) Fields.kinds.mat.write(part, {});
    },
    read(part) {
      const state = begin(part);
      if (!state.placed.size) return null;
      const placed = [...state.placed].map(([what, column]) => {
        const item = state.items.find((one) => one.dataset.what === what);
        const place = { what, in: column, word: wordOf(item) };
        if (item.dataset.picture) place.picture = item.dataset.picture;
        return place;
      });
      return { columns: state.columns, placed };
    },
    write(part, value) {
      const state = begin(part);
      state.columns = value.columns ?? state.columns;
      state.placed = new Map((value.placed ?? []).map((place) => [place.what, place.in]));
      state.undo = [];
      for (const place of value.placed ?? []) {
        if (!state.items.some((item) => item.dataset.what === place.what)) state.items.push(former(part, place));
      }
      state.items.forEach((item) => { item.draggable = true; });
      state.laidOut = true;
      takeNext(part, state);
      show(part);
    },
    lines(part) {
      const state = begin(part);
      return columnsOf(part, state.columns).map((column) => {
        const there = [...state.placed].filter(([, lies]) => lies === column.dataset.column)
          .map(([what]) => wordOf(state.items.find((item) => item.dataset.what === what)));
        return there.length ? { label: wordOf(column), text: Fields.list(there) } : null;
      }).filter(Boolean);
    },
  };
})();
