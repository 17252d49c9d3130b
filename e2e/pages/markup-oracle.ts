import { expect, type Page } from '@playwright/test';

/** Watches a page for what hostile markup would have made of it. */
export type MarkupOracle = {
  /** Fails with everything that was found since the page was opened, across its loads. */
  expectNothing: () => Promise<void>;
};

/**
 * Looks at every element and attribute that ever appears, from before the first script on: none runs, loads from elsewhere, or leads where
 * no text may lead; no dialog opens, no policy is broken, and the mark that every attack would leave is not there.
 */
export async function watchMarkup(page: Page): Promise<MarkupOracle> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeBinding('tellOracle', (_source, finding: string) => {
    found.push(finding);
  });
  await page.addInitScript(observe);
  return {
    expectNothing: async () => {
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(await page.evaluate(() => 'isWatched' in globalThis)).toBe(true);
      expect(found).toEqual([]);
    },
  };
}

/** Runs in the page, before everything else. */
function observe(): void {
  const tell = (finding: string): void => {
    const binding: unknown = Reflect.get(globalThis, 'tellOracle');
    if (typeof binding === 'function') Reflect.apply(binding, globalThis, [finding]);
  };
  const forbidden = new Set([
    'IFRAME',
    'FRAME',
    'OBJECT',
    'EMBED',
    'BASE',
    'STYLE',
    'APPLET',
    'MARQUEE',
    'TEMPLATE',
    'FOREIGNOBJECT',
    'ANIMATE',
    'USE',
  ]);
  const addresses = new Set([
    'href',
    'src',
    'xlink:href',
    'action',
    'formaction',
    'srcdoc',
    'srcset',
    'data',
    'poster',
    'background',
    'ping',
    'http-equiv',
  ]);
  const leadsAway = (element: Element, value: string): boolean => {
    const url = URL.parse(value, location.href);
    if (url === null || element.tagName === 'META') return true;
    if (element.tagName === 'A') return !['http:', 'https:', 'mailto:', 'blob:'].includes(url.protocol);
    if (url.protocol === 'data:') return element.tagName !== 'IMG' || /svg|html/.test(url.pathname);
    return url.origin !== location.origin;
  };
  const check = (element: Element): void => {
    if (forbidden.has(element.tagName.toUpperCase())) tell(`element: ${element.outerHTML.slice(0, 200)}`);
    if (element.tagName === 'SCRIPT' && element.textContent !== '')
      tell(`script: ${element.textContent.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      const acts = name.startsWith('on') || (addresses.has(name) && leadsAway(element, value));
      if (acts) tell(`attribute: <${element.tagName} ${name}="${value.slice(0, 200)}">`);
    }
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Element) check(target);
      for (const node of addedNodes) if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(check);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    tell(`policy: ${effectiveDirective} ${blockedURI}`),
  );
  Object.assign(globalThis, { isWatched: true });
}
