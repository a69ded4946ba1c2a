// What waits on this phone is locked with a key that only the signed-in page is given, and that is never kept here.
// Where the browser cannot lock (an address without https), nothing is written to the phone at all.
const makeLock = async (keyText) => {
  if (!globalThis.crypto?.subtle || !keyText) return null;
  const toBytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const toText = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const key = await crypto.subtle.importKey("raw", toBytes(keyText), "AES-GCM", false, ["encrypt", "decrypt"]);
  // The name it is kept under is sealed in: a locked answer cannot be passed off as another.
  const settings = (iv, name) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) });
  return {
    async close(text, name) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(settings(iv, name), key, new TextEncoder().encode(text));
      return toText(iv) + "." + toText(new Uint8Array(sealed));
    },
    async open(locked, name) {
      const [iv, sealed] = locked.split(".").map(toBytes);
      return new TextDecoder().decode(await crypto.subtle.decrypt(settings(iv, name), key, sealed));
    },
  };
};

const randomText = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

// Which browser this is: random, says nothing about anybody. Two phones of one child are told apart by it.
const phoneName = () => {
  try {
    const known = localStorage.getItem("h.phone");
    if (known) return known;
    const made = randomText();
    localStorage.setItem("h.phone", made);
    return made;
  } catch {
    return randomText();
  }
};
