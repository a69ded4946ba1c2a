// The pad for a child's own code, without a trip to the server for each tap. The form works without this, too.
(() => {
  const form = document.querySelector("[data-pad]");
  if (!form) return;
  const pictures = form.dataset.pad === "pictures";
  const longest = pictures ? 4 : 8;
  const slots = form.querySelector(".slots");
  const status = form.querySelector("[data-said]");
  const taps = form.elements.sofar.value.split(" ").filter(Boolean);

  const show = () => {
    const dots = Math.max(4, taps.length);
    slots.replaceChildren(...Array.from({ length: dots }, (_, i) => {
      const dot = document.createElement("i");
      dot.classList.toggle("on", i < taps.length);
      return dot;
    }));
    const said = status.dataset.said.replace("#", String(taps.length));
    slots.setAttribute("aria-label", said);
    status.textContent = said;
  };
  const send = () => {
    form.elements.sofar.value = taps.join(" ");
    const done = document.createElement("input");
    done.type = "hidden";
    done.name = "done";
    done.value = "done";
    form.append(done);
    form.submit();
  };
  const tap = (value) => {
    if (taps.length >= longest) return;
    taps.push(value);
    show();
    if (pictures && taps.length === longest) send();
  };
  const undo = () => {
    taps.pop();
    show();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter;
    if (button?.name === "tap") tap(button.value);
    else if (button?.name === "undo") undo();
    else if (taps.length) send();
  });
  document.addEventListener("keydown", (event) => {
    if (pictures || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[0-9]$/.test(event.key)) tap(event.key);
    else if (event.key === "Backspace") undo();
    else if (event.key === "Enter" && !event.target.closest("button, a, summary") && taps.length) send();
  });
})();
