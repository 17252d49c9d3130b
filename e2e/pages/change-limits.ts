import type { Page } from '@playwright/test';

/** Gives the page a gateway with other limits, as its operator's configuration would; the gateway itself stays as it is. */
export async function changeLimits(page: Page, gateway: string, limits: Record<string, unknown>): Promise<void> {
  await page.route('**/api/config', async (route) => {
    const response = await route.fetch();
    const config: { limits: Record<string, Record<string, unknown>> } = await response.json();
    const changed = { ...config.limits, [gateway]: { ...config.limits[gateway], ...limits } };
    await route.fulfill({ response, json: { ...config, limits: changed } });
  });
}
