// Drawing with a finger, a mouse, or the arrow keys. Each line can be undone; leaving the question keeps what is there.
const makeDraw = (panel, made) => {
  const sheet = panel.querySelector("canvas");
  const pen = sheet.getContext("2d");
  const INKS = [...panel.querySelectorAll("[data-ink]")];
  const lines = [];
  let line = null;
  let at = { x: sheet.width / 2, y: sheet.height / 2 };
  let byKeys = false;

  const inkOf = (button) => getComputedStyle(button.firstElementChild).backgroundColor;
  const chosen = () => inkOf(INKS.find((ink) => ink.getAttribute("aria-pressed") === "true"));
  const thick = () => panel.querySelector("[data-thick]").getAttribute("aria-pressed") === "true";

  const draw = ({ ink, width, dots }) => {
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.lineCap = pen.lineJoin = "round";
    pen.beginPath();
    pen.moveTo(dots[0].x, dots[0].y);
    dots.forEach(({ x, y }) => pen.lineTo(x, y));
    pen.stroke();
  };

  const drawAll = () => {
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, sheet.width, sheet.height);
    lines.forEach(draw);
    if (document.activeElement === sheet && byKeys) {
      pen.strokeStyle = "#555";
      pen.lineWidth = 3;
      pen.strokeRect(at.x - 9, at.y - 9, 18, 18);
    }
  };

  const place = (event) => {
    const box = sheet.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * sheet.width,
      y: ((event.clientY - box.top) / box.height) * sheet.height,
    };
  };

  const begin = (dot) => {
    line = { ink: chosen(), width: thick() ? 26 : 9, dots: [dot] };
    lines.push(line);
    drawAll();
  };

  const go = (dot) => {
    line?.dots.push(dot);
    drawAll();
  };

  sheet.addEventListener("pointerdown", (event) => {
    byKeys = false;
    sheet.setPointerCapture(event.pointerId);
    begin(place(event));
  });
  sheet.addEventListener("pointermove", (event) => line && !byKeys && go(place(event)));
  for (const end of ["pointerup", "pointercancel"]) sheet.addEventListener(end, () => { line = null; });

  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  sheet.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (!step && event.key !== " ") return;
    event.preventDefault();
    byKeys = true;
    if (!step) {
      line = line ? null : (begin(at), line);
      drawAll();
      return;
    }
    const within = (value, most) => Math.min(most, Math.max(0, value));
    at = { x: within(at.x + step[0] * 18, sheet.width), y: within(at.y + step[1] * 18, sheet.height) };
    go(at);
  });
  sheet.addEventListener("blur", () => { line = null; byKeys = false; drawAll(); });

  const keep = async () => {
    if (!lines.length) return;
    byKeys = false;
    drawAll();
    lines.length = 0;
    const blob = await new Promise((yes) => { sheet.toBlob(yes, "image/png"); });
    await made.picture("drawing", blob);
  };

  const press = (button, on) => button.setAttribute("aria-pressed", String(on));
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches("[data-ink]")) INKS.forEach((ink) => press(ink, ink === button));
    else if (button.matches("[data-thick]")) press(button, !thick());
    else if (button.matches("[data-undo]")) lines.pop();
    else if (button.matches("[data-clear]")) lines.length = 0;
    else if (button.matches("[data-keep]")) keep();
    drawAll();
  });
  drawAll();
  return { left: keep };
};
