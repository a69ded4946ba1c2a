// A question set as a child would see it, inside the editor: its links lead nowhere, and nobody leaves from here.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  if (link.matches("[data-leave]")) event.stopImmediatePropagation();
}, true);
// The editor has a main part too: each is named by its own heading.
{
  const heading = document.querySelector("main h1");
  heading.id ||= "preview-heading";
  document.getElementById("main").setAttribute("aria-labelledby", heading.id);
}
