// "I need a break": the question goes away, everything stays saved, and it comes back just where it was.
(() => {
  const main = document.getElementById("main");
  let from = null;
  document.addEventListener("click", (event) => {
    const rest = event.target.closest("[data-break]");
    if (rest) {
      from = rest;
      main.classList.add("resting");
      main.querySelector("[data-break-page] h1").focus();
      scrollTo(0, 0);
    } else if (event.target.closest("[data-break-over]")) {
      main.classList.remove("resting");
      from?.focus();
    }
  });
})();
