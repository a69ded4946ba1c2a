// Staff pages only. Vaadin makes a few <style> elements while it runs; this lets them pass the content security policy
// with this page's own word, so that no style from anywhere else is let in.
(() => {
  const nonce = document.currentScript.nonce;
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = create.call(this, name, options);
    if (String(name).toLowerCase() === "style") element.nonce = nonce;
    return element;
  };
})();
