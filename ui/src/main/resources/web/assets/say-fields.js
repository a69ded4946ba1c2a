// Reads the fields of a question as an answer, puts an answer into them, and says it in words.
// One entry per kind of field; "my-way" adds itself in say-way.js.
const Fields = (() => {
  // The inputs of a part; where it names a group, wherever in the question they stand.
  const inputs = (part) => (part.dataset.group
    ? [...part.closest("[data-question]").querySelectorAll(`input[name="${part.dataset.group}"]`)]
    : [...part.querySelectorAll("input, textarea")]);
  const chosen = (part) => inputs(part).filter((input) => input.checked);
  const wordOf = (input) => input.closest("label").querySelector("[data-word]").textContent;
  const pictureOf = (input) => input.closest("label").querySelector("img")?.getAttribute("src");

  const choose = (part, values) =>
    inputs(part).forEach((input) => { input.checked = values.includes(input.value); });

  const addPerson = (part, name) => {
    const known = inputs(part).find((input) => input.type === "checkbox" && input.value === name);
    if (known) {
      known.checked = true;
      return;
    }
    const person = part.querySelector("template").content.cloneNode(true);
    const box = person.querySelector("input");
    box.value = name;
    box.checked = true;
    person.querySelector("[data-word]").textContent = name;
    part.querySelector("[data-people]").append(person);
  };
  const somebodyElse = (part) => part.querySelector("[data-else]");

  // Words one after the other, with the comma of the language they are in.
  const list = (words) => words.join(document.documentElement.lang.startsWith("ar") ? "، " : ", ");

  const kinds = {
    one: {
      read: (part) => chosen(part)[0]?.value ?? null,
      write: (part, value) => choose(part, [value]),
      lines: (part) => chosen(part).map((input) => ({ text: wordOf(input), picture: pictureOf(input) })),
    },
    many: {
      read: (part) => (chosen(part).length ? chosen(part).map((input) => input.value) : null),
      write: (part, values) => choose(part, values),
      lines: (part) => [{ text: list(chosen(part).map(wordOf)) }],
    },
    words: {
      read: (part) => (part.value.trim() ? part.value : null),
      write: (part, words) => { part.value = words; },
      lines: (part) => [{ text: part.value }],
    },
    day: {
      read: (part) => part.value || null,
      write: (part, day) => { part.value = day; },
      lines: (part) => [{ text: new Date(part.value + "T12:00").toLocaleDateString(document.documentElement.lang,
        { weekday: "long", day: "numeric", month: "long", year: "numeric" }) }],
    },
    people: {
      read(part) {
        const names = chosen(part).map((input) => input.value);
        const typed = somebodyElse(part).value.trim();
        const all = typed && !names.includes(typed) ? [...names, typed] : names;
        return all.length ? all : null;
      },
      write(part, names) {
        choose(part, []);
        somebodyElse(part).value = "";
        names.forEach((name) => addPerson(part, name));
      },
      lines: (part) => [{ text: list(kinds.people.read(part)) }],
    },
    ranked: {
      read(part) {
        const wishes = inputs(part).map((input) => input.value).filter((wish) => wish.trim());
        return wishes.length ? wishes : null;
      },
      write: (part, wishes) => inputs(part).forEach((input, i) => { input.value = wishes[i] ?? ""; }),
      lines: (part) => kinds.ranked.read(part).map((wish, i) => ({ text: `${i + 1}. ${wish}` })),
    },
  };

  // A recording, drawing or photo beside the answer; it plays and is deleted by the script that made it.
  const clip = ({ id, kind, seconds }) => {
    const model = document.getElementById("clip");
    const item = model.content.cloneNode(true).firstElementChild;
    Object.assign(item.dataset, { medium: id, made: kind, seconds: seconds ?? "" });
    const length = seconds ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` : "";
    const words = model.dataset[kind].replace("{0}", length);
    item.querySelector("[data-clip-words]").textContent = words;
    item.querySelectorAll("button").forEach((button) => button.setAttribute("aria-label", `${button.textContent.trim()}: ${words}`));
    if (kind === "recording") item.querySelector("img").remove();
    else {
      item.querySelector("[data-play]").remove();
      item.querySelector("img").src = `${Fields.media}/${id}`;
    }
    return item;
  };

  kinds.attached = {
    read(list) {
      const items = [...list.children].map(({ dataset: { medium, made, seconds } }) =>
        ({ id: medium, kind: made, ...(seconds && { seconds: Number(seconds) }) }));
      return items.length ? items : null;
    },
    write(list, items) {
      const there = new Map([...list.children].map((item) => [item.dataset.medium, item]));
      list.replaceChildren(...items.map((item) => there.get(item.id) ?? clip(item)));
    },
    lines: (list) => [...list.children].map((item) => ({
      text: item.querySelector("[data-clip-words]").textContent,
      picture: item.querySelector("img")?.src,
      made: true,
    })),
  };

  // A mat in words: for each thing, the column it belongs under. What was sorted in pictures otherwise stays as it was.
  const rows = (part) => [...part.querySelectorAll("[data-what]")];
  kinds.sort = {
    read(part) {
      const kept = part.kept ?? { columns: Number(part.dataset.columns), placed: [] };
      const here = rows(part).map((row) => row.dataset.what);
      const placed = kept.placed.filter((place) => !here.includes(place.what));
      for (const row of rows(part)) {
        const lies = [...row.querySelectorAll("input")].find((input) => input.checked)?.value;
        if (!lies) continue;
        const before = kept.placed.find((place) => place.what === row.dataset.what);
        const { what, word, picture } = row.dataset;
        placed.push(before ? { ...before, in: lies } : { what, in: lies, word, ...(picture && { picture }) });
      }
      const order = kept.placed.map((place) => place.what);
      const rank = (place) => (order.indexOf(place.what) + 1 || order.length + 1);
      return placed.length ? { columns: kept.columns, placed: placed.sort((one, other) => rank(one) - rank(other)) } : null;
    },
    write(part, value) {
      part.kept = value.placed ? value : undefined;
      for (const row of rows(part)) {
        const lies = value.placed?.find((place) => place.what === row.dataset.what)?.in;
        row.querySelectorAll("input").forEach((input) => { input.checked = input.value === lies; });
      }
    },
    lines: (part) => [{ text: list(kinds.sort.read(part).placed.map((place) => place.word)) }],
  };

  const parts = (section) => [...section.querySelectorAll("[data-part]")];
  const kindOf = (part) => kinds[part.dataset.kind];
  const labelOf = (part) => part.dataset.label;
  const skipped = (answer) => !answer || answer.skipped === true;

  const read = (section) => {
    const answer = {};
    for (const part of parts(section)) {
      const value = kindOf(part).read(part);
      if (value !== null) answer[part.dataset.part] = value;
    }
    return Object.keys(answer).length ? answer : { skipped: true };
  };

  const nothing = { one: "", many: [], words: "", day: "", people: [], ranked: [], "my-way": {}, attached: [], mat: {}, sort: {} };

  const write = (section, answer) => {
    for (const part of parts(section)) {
      const value = skipped(answer) ? undefined : answer[part.dataset.part];
      kindOf(part).write(part, value ?? nothing[part.dataset.kind]);
    }
  };

  const lines = (section) =>
    parts(section).filter((part) => kindOf(part).read(part) !== null)
      .flatMap((part) => kindOf(part).lines(part).map((line, i) =>
        ({ label: i === 0 ? labelOf(part) : "", child: part.dataset.speaker === "child", ...line })));

  // "Add" beside a typed name, "Sooner" and "Later" beside a wish.
  const click = (event) => {
    const add = event.target.closest("[data-add]");
    if (add) {
      const part = add.closest("[data-part]");
      const typed = somebodyElse(part);
      if (typed.value.trim()) addPerson(part, typed.value.trim());
      typed.value = "";
      typed.focus();
      return part;
    }
    const move = event.target.closest("[data-wish]");
    if (!move) return null;
    const part = move.closest("[data-part]");
    const wishes = inputs(part);
    const from = wishes.indexOf(move.closest("li").querySelector("textarea"));
    const to = from + Number(move.dataset.wish);
    [wishes[from].value, wishes[to].value] = [wishes[to].value, wishes[from].value];
    const there = wishes[to].closest("li");
    (there.querySelector(`[data-wish="${move.dataset.wish}"]`) ?? there.querySelector("[data-wish]")).focus();
    return part;
  };

  return { kinds, read, write, lines, list, skipped, click };
})();
