import type { Page } from '@playwright/test';
import { changeConfig } from './change-config.ts';

/** Gives the page a gateway with other limits, as its operator's configuration would; the gateway itself stays as it is. */
export async function changeLimits(page: Page, gateway: string, limits: Record<string, unknown>): Promise<void> {
  await changeConfig(page, (config) => ({
    ...config,
    limits: { ...config.limits, [gateway]: { ...config.limits[gateway], ...limits } },
  }));
}
