import type { Locator, Page } from '@playwright/test';

type Owner = 'Recipe' | 'A' | 'B' | 'C';

/** The table of parameters in the inspector, as a person uses it. */
export type ParameterTablePage = {
  open: () => Promise<void>;
  /** The cell of a parameter for the recipe or for a lane. */
  cell: (name: string, owner: Owner) => Locator;
  /** Writes a short value into its cell. */
  write: (name: string, owner: Owner, value: string) => Promise<void>;
  /** Opens the editor of the recipe's long value. */
  openEditor: (name: string) => Promise<Locator>;
  /** Writes a long value of the recipe in its editor, which stays open. */
  edit: (name: string, value: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Drives the parameters by role and name; lanes stand in the order of their letters. */
export function parameterTable(page: Page): ParameterTablePage {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const cell: ParameterTablePage['cell'] = (name, owner) =>
    inspector
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('gridcell')
      .nth(['Recipe', 'A', 'B', 'C'].indexOf(owner));
  const press = (name: string, owner: Owner) => cell(name, owner).getByRole('button').first().click();
  const openEditor = async (name: string) => {
    await press(name, 'Recipe');
    return inspector.getByRole('region', { name, exact: true });
  };
  return {
    cell,
    openEditor,
    open: () => page.getByRole('button', { name: 'Parameters', exact: true }).click(),
    write: async (name, owner, value) => {
      await press(name, owner);
      const field = cell(name, owner).getByRole('textbox');
      await field.fill(value);
      await field.press('Enter');
    },
    edit: async (name, value) => {
      const editor = await openEditor(name);
      await editor.getByRole('textbox').fill(value);
    },
    close: () => inspector.getByRole('button', { name: 'Close' }).last().click(),
  };
}
