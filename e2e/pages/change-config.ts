import type { Page } from '@playwright/test';

export type Config = { gateways: { local: boolean }[]; limits: Record<string, Record<string, unknown>> };

/** Gives the page another config than the server's own, wherever it asks for it. */
export async function changeConfig(page: Page, change: (config: Config) => object): Promise<void> {
  await page.route('**/api/config', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change(await response.json()) });
  });
  await page.route('**/api/session', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const { config, ...session }: { config: Config } = await response.json();
    return route.fulfill({ response, json: { ...session, config: change(config) } });
  });
}
