// Pictures come a few questions ahead, so that a dead spell leaves no holes; what failed is asked for again with signal.
const makePictures = (sections) => {
  const AHEAD = 4;
  const later = (work) => ("requestIdleCallback" in window ? requestIdleCallback(work) : setTimeout(work, 500));
  addEventListener("online", () => {
    document.querySelectorAll("main img").forEach((picture) => {
      if (picture.complete && !picture.naturalWidth) picture.src = picture.getAttribute("src");
    });
  });
  return {
    ahead: (section) => later(() => {
      const from = sections.indexOf(section);
      sections.slice(from, from + AHEAD).forEach((one) =>
        one.querySelectorAll("img[loading=lazy]").forEach((picture) => { picture.loading = "eager"; }));
    }),
  };
};
