import type { Page } from '@playwright/test';

declare global {
  /** Lets the page have what it has asked its database for. */
  var releaseReads: () => void;
}

/** Holds, from the next opening on, all that the page reads from its database, until the function that it resolves to is called. */
export async function holdReads(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(holdRequests);
  return () => page.evaluate(() => globalThis.releaseReads());
}

function holdRequests(): void {
  const released = Promise.withResolvers<void>();
  globalThis.releaseReads = released.resolve;
  const listen = IDBRequest.prototype.addEventListener;
  IDBRequest.prototype.addEventListener = function (this: IDBRequest, type: string, listener: EventListener) {
    const isRead = this.transaction?.mode === 'readonly';
    const later = (event: Event) => void released.promise.then(() => listener.call(this, event));
    listen.call(this, type, type === 'success' && isRead ? later : listener);
  };
}
