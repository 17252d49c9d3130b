import type { Page } from '@playwright/test';
import { changeConfig } from './change-config.ts';

/** Makes the product as it is without any setting: its only gateway is the server's own. */
export async function asFirstRun(page: Page): Promise<void> {
  await changeConfig(page, ({ gateways: [gateway], ...config }) => ({
    ...config,
    gateways: [{ ...gateway, local: true }],
  }));
}
