// Brings what waits to the server: help first, then answers in small batches, then "send" or "take back".
// Keeps trying, ever more slowly, until the server has said yes; says truthfully how it stands.
const makeSender = (base, slot, queue, page) => {
  // Asked for late: the first look at what a site keeps takes a slow phone a moment.
  let phone;
  const MOST = 50;
  const LARGEST = 48000;
  let running = false;
  let timer = 0;
  let tries = 0;
  let trouble = "";
  let oneByOne = false;

  const say = () =>
    page.stateChanged({ waiting: queue.waiting(), onlyInMemory: queue.onlyInMemory(), trouble });

  const request = (path, what, keepalive) =>
    fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      // For whom: somebody else may have signed in beside this page, and must not get this child's words.
      body: JSON.stringify({ slot, ...what }),
      keepalive: Boolean(keepalive),
      signal: keepalive ? undefined : AbortSignal.timeout(20000),
    });

  const wire = ({ key, question, body, audience, at, how }) => {
    phone ??= phoneName();
    return { key, question, body, audience, ago: Math.max(0, Date.now() - at), phone, ...(how && { how }) };
  };

  const batch = () => {
    const calls = [];
    let size = 0;
    for (const call of queue.all("answer")) {
      size += new TextEncoder().encode(JSON.stringify(wire(call))).length;
      if (calls.length && (oneByOne || calls.length === MOST || size > LARGEST)) break;
      calls.push(call);
    }
    return calls;
  };

  // Which trouble an answer of the server means; none when it owns what came.
  const troubleOf = (status) => {
    if (status === 401) return "signed-out";
    if ([403, 404, 409].includes(status)) return "over";
    if (status >= 500 || status === 408 || status === 429) return "not-reached";
    return status >= 400 ? "refused" : "";
  };

  // Gives what the server answered, or throws the trouble that kept it from saying yes.
  const deliver = async (path, what, calls) => {
    calls.forEach((call) => { call.onItsWay = call.tried = true; });
    try {
      const response = await request(path, what);
      const problem = troubleOf(response.status);
      if (problem) throw problem;
      return await response.json();
    } finally {
      calls.forEach((call) => { call.onItsWay = false; });
    }
  };

  const help = async (call) => {
    await deliver("/help-me", { question: call.question }, [call]);
    queue.remove(call);
    page.helpAsked(call);
  };

  const answers = async (calls) => {
    const done = await deliver("/answers", { answers: calls.map(wire) }, calls);
    if (!done.keys.length) throw "not-reached";
    queue.done(done.keys);
    page.acknowledged(calls, done);
  };

  // What was recorded, drawn or photographed, in as many pieces as it has.
  const upload = async (path, body) => {
    const response = await fetch(base + path, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream", "Heard-Page": slot },
      body,
      signal: AbortSignal.timeout(60000),
    });
    const problem = troubleOf(response.status);
    if (problem) throw problem;
  };

  const medium = async (call) => {
    await page.bring(JSON.parse(call.body));
    queue.remove(call);
  };

  const wish = async (call) => {
    const done = await deliver("/" + call.body, {}, [call]);
    queue.remove(call);
    page.wishDone(call.body, done);
  };

  const step = async () => {
    const [urgent] = queue.all("help");
    const calls = urgent ? [urgent] : batch();
    if (!calls.length) calls.push(...queue.all("medium").slice(0, 1));
    if (!calls.length) calls.push(...queue.all("wish"));
    const [first] = calls;
    try {
      await {
        help: () => help(first),
        answer: () => answers(calls),
        medium: () => medium(first),
        wish: () => wish(first),
      }[first.kind]();
    } catch (problem) {
      if (problem !== "refused") throw problem;
      // One of them cannot be kept: find out which, so that the others are.
      oneByOne = calls.length > 1;
      if (!oneByOne) {
        queue.remove(calls[0]);
        page.refused(calls[0]);
      }
    }
  };

  async function run() {
    if (running) return;
    clearTimeout(timer);
    running = true;
    try {
      while (queue.waiting()) {
        if (navigator.onLine === false) throw "no-signal";
        await step();
        trouble = "";
        tries = 0;
      }
      trouble = "";
      oneByOne = false;
    } catch (problem) {
      const known = typeof problem === "string" ? problem : "not-reached";
      trouble = known === "not-reached" && navigator.onLine === false ? "no-signal" : known;
      if (trouble === "no-signal" || trouble === "not-reached") later();
    } finally {
      running = false;
      say();
    }
  }

  const later = () => {
    clearTimeout(timer);
    const wait = Math.min(30000, 1000 * 2 ** tries) * (0.75 + Math.random() / 2);
    tries += 1;
    timer = setTimeout(run, wait);
  };

  const retry = () => {
    if (queue.waiting()) run();
  };

  // Something new waits. Typing is gathered for a moment before it goes.
  const soon = (pause) => {
    say();
    if (trouble) return;
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };

  // The page may be closing: a last try that the browser finishes by itself. What it brings is also still locked here.
  const lastTry = () => {
    const calls = batch().filter((call) => !call.onItsWay);
    if (calls.length && trouble !== "signed-out") {
      calls.forEach((call) => { call.tried = true; });
      request("/answers", { answers: calls.map(wire) }, true).then(async (response) => {
        if (response.ok) {
          const done = await response.json();
          queue.done(done.keys);
          page.acknowledged(calls, done);
          say();
        }
      }).catch(() => {});
    }
  };

  addEventListener("online", () => { tries = 0; retry(); });
  addEventListener("offline", () => { trouble = "no-signal"; say(); later(); });
  addEventListener("focus", retry);
  addEventListener("pagehide", lastTry);
  document.addEventListener("visibilitychange", () => (document.hidden ? lastTry() : retry()));

  return { soon, retry, say, upload };
};
