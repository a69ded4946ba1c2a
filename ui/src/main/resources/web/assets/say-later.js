// Where scripts run, what stands in a noscript is text to the browser, which costs a slow phone next to nothing: so the first
// question is drawn and at work sooner. Here the others become page, before any other script looks for them.
document.querySelectorAll("noscript[data-later]").forEach((later) => {
  const questions = document.createElement("template");
  questions.innerHTML = later.textContent;
  later.replaceWith(questions.content);
});
