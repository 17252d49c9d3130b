// The one place that loads an image from another server, and only what a person asked for by a click: this page runs sandboxed with an
// origin of its own, so that the app's Content-Security-Policy needs no opening. The address is the encoded fragment of this page's own.
(function () {
  // Alone in a tab it would show any picture under the app's address.
  if (parent === window) return;

  function tell(message) {
    // `location.origin` is that of the address, which the sandbox does not change: nobody but the app hears of it.
    parent.postMessage(message, location.origin);
  }

  function readAddress() {
    try {
      var url = new URL(decodeURIComponent(location.hash.slice(1)));
      return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
    } catch {
      // Neither an encoded text nor an address.
      return null;
    }
  }

  function show(address) {
    var image = new Image();
    image.alt = '';
    image.referrerPolicy = 'no-referrer';
    image.addEventListener('load', function () {
      tell({ type: 'lineup.image', width: image.naturalWidth, height: image.naturalHeight });
    });
    image.addEventListener('error', function () {
      tell({ type: 'lineup.image.failed' });
    });
    image.src = address;
    // Not in a style sheet: from this origin that would be one more file of another.
    Object.assign(document.body.style, { margin: '0', overflow: 'hidden' });
    Object.assign(image.style, { display: 'block', width: '100vw', height: '100vh', objectFit: 'contain' });
    document.body.append(image);
  }

  var address = readAddress();
  if (address === null) tell({ type: 'lineup.image.failed' });
  else show(address);
})();
