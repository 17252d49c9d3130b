import { test as base, expect, type Page } from '@playwright/test';
import { addresses } from '#world/addresses.ts';

type Story = {
  /** The address of the product that this story uses. */
  product: string;
  /** Console lines that this story expects, because it breaks something on purpose; all others fail it. */
  expectedNoise: RegExp | null;
};

/**
 * The test runner of all stories. A page that logs an error, throws, leaves a rejection unhandled, breaks its own Content-Security-Policy
 * or asks any other host for anything fails its story, whatever else it shows.
 */
export const story = base.extend<Story>({
  product: async ({}, use) => use(addresses().product),
  baseURL: async ({ product }, use) => use(product),
  expectedNoise: [null, { option: true }],
  page: async ({ page, product, expectedNoise }, use) => {
    const complaints = watch(page, product);
    await use(page);
    expect(complaints().filter((line) => expectedNoise?.test(line) !== true)).toEqual([]);
  },
});

function watch(page: Page, product: string): () => string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      lines.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => lines.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(product) && !url.startsWith('blob:') && !url.startsWith('data:'))
      lines.push(`left the product: ${url}`);
  });
  return () => lines;
}

export { expect } from '@playwright/test';
