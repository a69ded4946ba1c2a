// "My review, my way": how to take part, who comes, what to talk about first and who is in the room for it.
(() => {
  const checked = (scope, selector) => [...scope.querySelectorAll(selector)].filter((input) => input.checked);
  const values = (scope, selector) => checked(scope, selector).map((input) => input.value);
  const topicsOf = (part) => [...part.querySelectorAll("[data-topics] > li")];
  const askOf = (part) => part.querySelector("[data-ask]");
  const personOf = (row) => row.dataset.person;
  const presenceOf = (row) => checked(row, "input")[0]?.value;
  const nameOf = (part, person) => part.querySelector(`[data-person="${person}"]`)?.dataset.name ?? person;
  const wordOf = (input) => input.closest("label").querySelector("[data-word]").textContent;

  // Who is there at all: everybody but those the child does not want there.
  const whoComes = (part) => [...part.querySelectorAll("[data-person]")]
    .filter((row) => presenceOf(row) !== "no" && (personOf(row) !== "asked" || askOf(part).value.trim()));

  const number = (part) => topicsOf(part).forEach((topic, i, all) => {
    topic.querySelector("[data-number]").textContent = `${i + 1}. `;
    topic.querySelector("[data-topic-move='-1']").hidden = i === 0;
    topic.querySelector("[data-topic-move='1']").hidden = i === all.length - 1;
  });

  // Everybody stays unless the child says otherwise; only then is it part of the answer.
  const addTopic = (part, value, who) => {
    const box = part.querySelector(`[data-topic-choice][value="${value}"]`);
    box.checked = true;
    const topic = part.querySelector("template[data-topic]").content.cloneNode(true).firstElementChild;
    topic.dataset.topic = value;
    topic.querySelector("[data-word]").textContent = wordOf(box);
    topic.querySelectorAll("[data-topic-move]").forEach((button) =>
      button.setAttribute("aria-label", button.dataset.label.replace("{0}", wordOf(box))));
    topic.querySelector("[role=group]").setAttribute("aria-label", wordOf(box));
    topic.querySelectorAll("[data-who]").forEach((stay) => {
      stay.checked = !who?.length || who.includes(stay.value);
    });
    part.querySelector("[data-topics]").append(topic);
    refresh(part);
  };

  // The rows of a topic name those who come, as things stand now.
  function refresh(part) {
    const come = whoComes(part).map(personOf);
    topicsOf(part).forEach((topic) => {
      topic.querySelectorAll("[data-who]").forEach((stay) => {
        const here = stay.value === "me" || come.includes(stay.value);
        stay.closest("label").hidden = !here;
        if (stay.value === "asked") stay.closest("label").querySelector("[data-word]").textContent = askOf(part).value;
      });
      const shown = [...topic.querySelectorAll("[data-who]")].filter((stay) => !stay.closest("label").hidden);
      const alone = shown.filter((stay) => stay.checked && stay.value !== "me");
      topic.querySelector("[data-alone]").hidden = alone.length !== 1 || shown.length < 3;
      if (alone.length === 1) {
        const note = topic.querySelector("[data-alone]");
        note.textContent = note.dataset.says.replace("{0}", wordOf(alone[0]));
      }
    });
    const asked = part.querySelector("[data-person=asked]");
    asked.hidden = !askOf(part).value.trim();
    asked.dataset.name = askOf(part).value.trim();
    asked.querySelector("[data-word]").textContent = askOf(part).value.trim();
    number(part);
  }

  const whoStays = (topic) => {
    const shown = [...topic.querySelectorAll("[data-who]")].filter((stay) => !stay.closest("label").hidden);
    const stays = shown.filter((stay) => stay.checked);
    return stays.length === shown.length ? [] : stays.map((stay) => stay.value);
  };

  const read = (part) => {
    const way = {};
    const [how] = values(part, "[data-how]");
    if (how) way.how = how;
    const people = {};
    whoComes(part).concat([...part.querySelectorAll("[data-person]")].filter((row) => presenceOf(row) === "no"))
      .forEach((row) => { if (presenceOf(row)) people[personOf(row)] = presenceOf(row); });
    if (Object.keys(people).length) way.people = people;
    if (askOf(part).value.trim()) way.ask = askOf(part).value.trim();
    const topics = topicsOf(part).map((topic) => {
      const who = whoStays(topic);
      return who.length ? { topic: topic.dataset.topic, who } : { topic: topic.dataset.topic };
    });
    if (topics.length) way.topics = topics;
    const extras = values(part, "[data-extra]");
    if (extras.length) way.extras = extras;
    return Object.keys(way).length ? way : null;
  };

  const write = (part, way) => {
    const set = (selector, wanted) =>
      part.querySelectorAll(selector).forEach((input) => { input.checked = wanted.includes(input.value); });
    set("[data-how]", [way.how]);
    set("[data-extra]", way.extras ?? []);
    askOf(part).value = way.ask ?? "";
    part.querySelectorAll("[data-person]").forEach((row) =>
      row.querySelectorAll("input").forEach((input) => {
        input.checked = input.value === way.people?.[personOf(row)];
      }));
    set("[data-topic-choice]", []);
    part.querySelector("[data-topics]").replaceChildren();
    (way.topics ?? []).forEach(({ topic, who }) => addTopic(part, topic, who));
    refresh(part);
  };

  const lines = (part) => {
    const way = read(part);
    const said = [];
    checked(part, "[data-how]").forEach((input) => said.push({ text: wordOf(input) }));
    for (const [presence, label] of [["all", "saysAll"], ["part", "saysPart"], ["no", "saysNo"]]) {
      const names = Object.entries(way.people ?? {}).filter(([, there]) => there === presence)
        .map(([person]) => nameOf(part, person));
      if (names.length) said.push({ label: part.dataset[label], text: Fields.list(names) });
    }
    if (way.ask) said.push({ label: part.dataset.asks, text: way.ask });
    (way.topics ?? []).forEach(({ topic, who }, i) => {
      const word = wordOf(part.querySelector(`[data-topic-choice][value="${topic}"]`));
      const stay = who ? ` (${Fields.list(who.map((person) => nameOf(part, person)))})` : "";
      said.push({ label: i ? "" : part.dataset.talk, text: `${i + 1}. ${word}${stay}` });
    });
    const extras = checked(part, "[data-extra]").map(wordOf);
    if (extras.length) said.push({ label: part.dataset.also, text: Fields.list(extras) });
    return said;
  };

  Fields.kinds["my-way"] = { read, write, lines };

  document.addEventListener("input", (event) => {
    const part = event.target.closest("[data-kind=my-way]");
    if (!part) return;
    if (event.target.matches("[data-topic-choice]")) {
      if (event.target.checked) addTopic(part, event.target.value);
      else topicsOf(part).filter((topic) => topic.dataset.topic === event.target.value).forEach((topic) => topic.remove());
    }
    refresh(part);
  });

  document.addEventListener("click", (event) => {
    const move = event.target.closest("[data-topic-move]");
    if (!move) return;
    const topic = move.closest("li");
    const list = topic.parentElement;
    if (move.dataset.topicMove === "1") topic.nextElementSibling?.after(topic);
    else topic.previousElementSibling?.before(topic);
    number(list.closest("[data-part]"));
    (move.hidden ? topic.querySelector("[data-topic-move]:not([hidden])") : move)?.focus();
    list.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
