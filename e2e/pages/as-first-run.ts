import type { Page } from '@playwright/test';

/** Makes the product as it is without any setting: its only gateway is the server's own. */
export async function asFirstRun(page: Page): Promise<void> {
  await page.route('**/api/config', async (route) => {
    const response = await route.fetch();
    const config = await response.json();
    const [gateway] = config.gateways;
    await route.fulfill({ response, json: { ...config, gateways: [{ ...gateway, local: true }] } });
  });
}
