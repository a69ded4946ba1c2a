// Passkeys: a new one on the page about signing in, and coming in with one at the door. Without scripts there is the code by email.
(() => {
  const area = document.querySelector("[data-passkey]");
  if (!area || !globalThis.PublicKeyCredential) return;
  area.hidden = false;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const call = (path, body) => fetch(`/passkey/${path}`, { method: "POST", body });
  const common = (made) => ({ id: made.id, rawId: text(made.rawId), type: made.type, clientExtensionResults: {} });

  const make = async () => {
    const asked = await (await call("new")).json();
    const made = await navigator.credentials.create({ publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.site, name: "Heard" },
      user: { id: bytes(asked.handle), name: asked.name, displayName: asked.name },
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    } });
    const answer = JSON.stringify({ ...common(made), response: {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
      transports: made.response.getTransports?.() ?? [],
    } });
    if (!(await call("keep", answer)).ok) throw new Error("not kept");
    location.reload();
  };
  const enter = async () => {
    const asked = await (await call("ask")).json();
    const given = await navigator.credentials.get({ publicKey: {
      challenge: bytes(asked.challenge), rpId: asked.site, userVerification: "required",
    } });
    const answer = JSON.stringify({ ...common(given), response: {
      clientDataJSON: text(given.response.clientDataJSON),
      authenticatorData: text(given.response.authenticatorData),
      signature: text(given.response.signature),
      userHandle: given.response.userHandle ? text(given.response.userHandle) : null,
    } });
    const came = await call("in", answer);
    if (!came.ok) throw new Error("not let in");
    location.assign((await came.json()).to);
  };
  area.querySelector("button").addEventListener("click", async (event) => {
    const note = area.querySelector("[data-wrong]");
    note.hidden = true;
    event.target.disabled = true;
    try {
      await (area.dataset.passkey === "new" ? make() : enter());
    } catch {
      note.hidden = false;
    }
    event.target.disabled = false;
  });
})();
