// Staff pages only. Vaadin makes a few <style> elements while it runs; this lets them pass the content security policy
// with this page's own word, so that no style from anywhere else is let in. Its line about the connection is a status.
(() => {
  const nonce = document.currentScript.nonce;
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, options) {
    const element = create.call(this, name, options);
    const tag = String(name).toLowerCase();
    if (tag === "style") element.nonce = nonce;
    if (tag === "vaadin-connection-indicator") element.setAttribute("role", "status");
    return element;
  };

  // The router puts a view that is there already in its place once more, a moment after people see it: whoever had begun to
  // write lost the field and what they wrote.
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function (child) {
    return this.id === "outlet" && this.lastChild === child ? child : append.call(this, child);
  };
})();
