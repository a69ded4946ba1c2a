// How the page looks, and leaving it at once. Runs on every light page; needs nothing else.
(() => {
  const root = document.documentElement;
  const kinds = ["theme", "text", "tone"];
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-look]");
    if (!button) return;
    const [kind, value] = button.dataset.look.split(":");
    root.dataset[kind] = value;
    button.closest("[data-group]").querySelectorAll("[aria-pressed]")
      .forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    const kept = (document.cookie.match(/(?:^|; )looks=([^;]*)/) || [, "--.--.--"])[1].split(".");
    kept[kinds.indexOf(kind)] = value;
    const secure = location.protocol === "https:" ? ";Secure" : "";
    document.cookie = `looks=${kept.join(".")};path=/;max-age=31536000;SameSite=Lax${secure}`;
  });

  // Leave: cover the page, end the session on the server, go somewhere neutral. Also Shift three times.
  const leave = document.querySelector("[data-leave]");
  if (!leave) return;
  const go = () => {
    document.body.replaceChildren();
    document.title = "Weather";
    navigator.sendBeacon("/leave");
    location.replace("/leave");
  };
  leave.addEventListener("click", (event) => {
    event.preventDefault();
    go();
  });
  let shifts = 0;
  let timer;
  document.addEventListener("keyup", (event) => {
    shifts = event.key === "Shift" ? shifts + 1 : 0;
    clearTimeout(timer);
    timer = setTimeout(() => { shifts = 0; }, 5000);
    if (shifts === 3) go();
  });
})();
