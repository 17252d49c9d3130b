// Theme, density and language must be on <html> before anything is painted, and a strict Content-Security-Policy allows no inline
// script: so this small file runs before the styles. It decides the language for the whole app.
(function () {
  var root = document.documentElement;

  function remembered(name) {
    try {
      // oxlint-disable-next-line no-restricted-globals -- written by src/lib/remember.ts, read here before any module runs
      return localStorage.getItem('lineup.' + name);
    } catch {
      // Denied storage: nothing is remembered.
      return null;
    }
  }

  var theme = remembered('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  if (remembered('density') === 'compact') root.dataset.density = 'compact';

  if (remembered('list') === 'closed') root.dataset.list = 'closed';

  var known = /^(zh|en)\b/i;
  var wanted = [remembered('locale') || ''].concat(navigator.languages).find(function (each) {
    return known.test(each);
  });
  root.lang = /^zh/i.test(wanted || '') ? 'zh-CN' : 'en';

  // The build names the file of each language's texts: it comes beside the app's own script, not after it.
  var texts = document.currentScript.dataset[root.lang.slice(0, 2)];
  if (texts) {
    var preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = texts;
    document.head.append(preload);
  }
})();
