// Recordings and pictures that the server has not got whole: locked on the phone piece by piece, as answers are.
// Where the browser cannot lock, they are kept in memory only.
const makeStore = (slot, locking) => {
  const memory = new Map();
  const mark = `hm.${slot}`;
  const nameOf = (id, part) => `${slot}.${id}.${part}`;

  const act = async (mode, work) => {
    const opening = indexedDB.open("heard", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("pieces");
    const done = (request) => new Promise((yes, no) => {
      request.onsuccess = () => yes(request.result);
      request.onerror = () => no(request.error);
    });
    const base = await done(opening);
    try {
      return await done(work(base.transaction("pieces", mode).objectStore("pieces")));
    } finally {
      base.close();
    }
  };

  const asText = (blob) => new Promise((yes) => {
    const reader = new FileReader();
    reader.onload = () => yes(reader.result);
    reader.readAsDataURL(blob);
  });
  const asBlob = (text) => {
    const [head, body] = text.split(",");
    return new Blob([Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))], { type: head.slice(5).split(";")[0] });
  };

  const keep = async (id, part, text) => {
    const lock = await locking;
    if (!lock) return;
    try {
      const locked = await lock.close(text, nameOf(id, part));
      await act("readwrite", (pieces) => pieces.put(locked, nameOf(id, part)));
      localStorage.setItem(mark, "1");
    } catch {
      // No room, or not allowed: it stays in memory.
    }
  };

  const find = async (id, part) => {
    const lock = await locking;
    const locked = lock && (await act("readonly", (pieces) => pieces.get(nameOf(id, part))).catch(() => null));
    return locked ? lock.open(locked, nameOf(id, part)).catch(() => null) : null;
  };

  const names = () => act("readonly", (pieces) => pieces.getAllKeys()).catch(() => [])
    .then((keys) => keys.filter((key) => key.startsWith(`${slot}.`)));

  return {
    // What it belongs to, so that a page that was closed in the middle loses nothing.
    begin: (id, about) => keep(id, "about", JSON.stringify(about)),
    about: async (id) => JSON.parse((await find(id, "about")) ?? "null"),
    async put(id, number, blob) {
      memory.set(nameOf(id, number), blob);
      await keep(id, number, await asText(blob));
    },
    async get(id, number) {
      const text = memory.has(nameOf(id, number)) ? null : await find(id, number);
      return memory.get(nameOf(id, number)) ?? (text ? asBlob(text) : null);
    },
    async forget(id) {
      const all = await names();
      const mine = all.filter((name) => name.startsWith(nameOf(id, "")));
      for (const name of mine) await act("readwrite", (pieces) => pieces.delete(name)).catch(() => {});
      if (all.length === mine.length) localStorage.removeItem(mark);
      [...memory.keys()].filter((name) => name.startsWith(nameOf(id, ""))).forEach((name) => memory.delete(name));
    },
    // Which ones are here, with how many pieces.
    async all() {
      const pieces = new Map();
      for (const name of await names()) {
        const [, id, part] = name.split(".");
        pieces.set(id, (pieces.get(id) ?? 0) + (part === "about" ? 0 : 1));
      }
      return pieces;
    },
  };
};
