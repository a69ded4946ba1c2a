// What the server has not said yes to: answers, and the wish to send, to take back, or to get help.
// In memory at once, locked on the phone a moment later, gone from both when the server owns it.
const makeQueue = (slot, locking) => {
  const calls = new Map();
  const lockedUp = new Map();
  const nameOf = (call) => `h.${slot}.${call.key}`;

  const keep = async (call) => {
    const version = (call.version = (call.version || 0) + 1);
    const { kind, key, question, body, audience, at, how } = call;
    const lock = await locking;
    if (!lock) return;
    const locked = await lock.close(JSON.stringify({ kind, key, question, body, audience, at, how }), nameOf(call));
    if (calls.get(key) !== call || call.version !== version) return;
    try {
      localStorage.setItem(nameOf(call), locked);
      lockedUp.set(key, version);
    } catch {
      // No room, or not allowed: it stays in memory, and the page says so.
    }
  };

  const remove = (call) => {
    calls.delete(call.key);
    lockedUp.delete(call.key);
    try {
      localStorage.removeItem(nameOf(call));
    } catch {
      // Then nothing was kept either.
    }
  };

  const all = (kind) => [...calls.values()].filter((call) => call.kind === kind);

  // A newer answer replaces one that waits. One that is on its way, or may have arrived, keeps its key and its words.
  const put = (call) => {
    const same = all(call.kind).filter((other) => other.question === call.question && !other.onItsWay);
    const untried = same.find((other) => !other.tried);
    same.filter((other) => other !== untried).forEach(remove);
    if (untried) {
      Object.assign(untried, call, { key: untried.key, at: Date.now() });
      calls.delete(untried.key);
      calls.set(untried.key, untried);
      return keep(untried);
    }
    const fresh = { ...call, key: randomText(), at: Date.now() };
    calls.set(fresh.key, fresh);
    return keep(fresh);
  };

  // What an earlier visit left on this phone. What will not open was not locked with this key: no use to anybody.
  // Says whether there was anything.
  const load = async () => {
    const lock = await locking;
    if (!lock) return false;
    const prefix = `h.${slot}.`;
    const found = [];
    for (const name of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      try {
        found.push(JSON.parse(await lock.open(localStorage.getItem(name), name)));
      } catch {
        localStorage.removeItem(name);
      }
    }
    found.sort((one, other) => one.at - other.at);
    for (const call of found) {
      if (calls.has(call.key)) continue;
      all(call.kind).filter((other) => other.question === call.question && other.at <= call.at).forEach(remove);
      if (all(call.kind).some((other) => other.question === call.question)) {
        remove(call);
      } else {
        calls.set(call.key, { ...call, tried: true });
        lockedUp.set(call.key, 0);
      }
    }
    return found.length > 0;
  };

  return {
    put,
    load,
    all,
    remove,
    done: (keys) => keys.forEach((key) => calls.has(key) && remove(calls.get(key))),
    waiting: () => calls.size,
    onlyInMemory: () => [...calls.keys()].some((key) => !lockedUp.has(key)),
  };
};
