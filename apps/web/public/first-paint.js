// Sets theme, density and language on <html> before anything is painted; the policy allows no inline script. Every visit loads it.
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

  // Written by the build (tools/languages).
  var known = (root.dataset.languages || root.lang).split(' ');

  function fits(wanted) {
    var sameLanguage = new RegExp('^' + wanted.split('-')[0] + '(-|$)', 'i');
    return known.includes(wanted) ? wanted : known.find(sameLanguage.test.bind(sameLanguage));
  }

  var wanted = [remembered('locale') || ''].concat(navigator.languages).filter(Boolean).map(fits).find(Boolean);
  if (wanted) root.lang = wanted;

  // The build names each language's first texts (tools/build): they come beside the app's script, not after it.
  var texts = document.currentScript.getAttribute('data-' + root.lang.toLowerCase());
  if (texts) {
    var preload = document.createElement('link');
    preload.rel = 'modulepreload';
    preload.href = texts;
    document.head.append(preload);
  }
})();
