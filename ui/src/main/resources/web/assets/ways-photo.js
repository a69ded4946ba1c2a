// A photo: made small on the phone already, so that it costs little and brings nothing the camera wrote into it.
const madeSmall = async (file) => {
  const LONGEST = 1600;
  const image = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const paper = document.createElement("canvas");
  paper.width = Math.round(image.width * scale);
  paper.height = Math.round(image.height * scale);
  paper.getContext("2d").drawImage(image, 0, 0, paper.width, paper.height);
  return new Promise((yes) => { paper.toBlob(yes, "image/jpeg", 0.85); });
};

const makePhoto = (panel, made) => {
  panel.addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    const sorry = panel.querySelector("[data-cannot]");
    try {
      await made.picture("photo", await madeSmall(file));
    } catch {
      sorry.hidden = false;
      made.tell(sorry.textContent);
    }
  });
  return { left: () => {} };
};
