import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What WCAG 2.2 AA asks beyond 2.1, which axe leaves out unless it is told. */
const AA_22 = { 'target-size': { enabled: true } };

/** The accessibility rules that the page breaks as it stands, each with the places where. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: AA_22 }).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
