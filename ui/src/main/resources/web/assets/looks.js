// How the page looks, and leaving it at once. Runs on every light page; needs nothing else.
(() => {
  const root = document.documentElement;
  const keep = (kind, value) => {
    const kept = new Map((document.cookie.match(/(?:^|; )looks=([^;]*)/)?.[1] ?? "").split(".")
      .map((one) => one.split(":")).filter((one) => one.length === 2));
    kept.set(kind, value);
    const written = [...kept].map((one) => one.join(":")).join(".");
    const secure = location.protocol === "https:" ? ";Secure" : "";
    document.cookie = `looks=${written};path=/;max-age=31536000;SameSite=Lax${secure}`;
    // Where somebody is signed in, their account keeps it; elsewhere this changes nothing more.
    fetch("/settings", { method: "POST", keepalive: true, body: new URLSearchParams({ [kind]: value, quiet: "" }) })
      .catch(() => {});
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-look]");
    if (!button) return;
    event.preventDefault();
    const [kind, value] = button.dataset.look.split(":");
    root.dataset[kind] = value;
    document.querySelectorAll(`[data-look^="${kind}:"]`)
      .forEach((other) => other.setAttribute("aria-pressed", String(other.dataset.look === button.dataset.look)));
    keep(kind, value);
    const say = document.querySelector("[data-settings-say]");
    if (say) say.textContent = say.parentElement.querySelector("[data-keeps]").dataset.keeps;
  });

  // The page brought the styles along that it began with: all of them come now, for what it shows later and for the pages to come.
  const sheet = document.querySelector("style[data-sheet]");
  const bringStyles = () => {
    const whole = document.createElement("link");
    whole.rel = "stylesheet";
    whole.href = sheet.dataset.sheet;
    whole.onload = () => {
      const [name] = whole.href.match(/[0-9a-f]{12}(?=\.css)/);
      const secure = location.protocol === "https:" ? ";Secure" : "";
      document.cookie = `sheet=${name};path=/;max-age=31536000;SameSite=Lax${secure}`;
    };
    whole.onerror = () => {
      whole.remove();
      setTimeout(bringStyles, 5000);
    };
    sheet.after(whole);
  };
  if (sheet) addEventListener("load", () => setTimeout(bringStyles));

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
