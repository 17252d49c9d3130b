import { expect, type Page } from '@playwright/test';

type Choice = {
  /** How the name of the picker's button begins. */
  label: string;
  model: string;
  /** Sends a name that no gateway lists. */
  typed?: boolean;
};

/** Opens the model picker, finds the model by its id and chooses it. */
export async function chooseModel(page: Page, { label, model, typed = false }: Choice): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('combobox', { name: 'Search or type a model name' }).fill(model);
  const option = page.getByRole('option', { name: new RegExp(typed ? `^Use “${model}”` : `^${model}`) }).first();
  await option.hover();
  await expect(option).toHaveAttribute('data-highlighted', '');
  await option.click();
}
