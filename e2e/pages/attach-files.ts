import type { Locator, Page } from '@playwright/test';

/** A file as a person has it. */
export type OwnFile = { name: string; mimeType: string; buffer: Buffer };

/** Chooses files in the dialog that the composer opens. */
export async function chooseFiles(page: Page, files: readonly OwnFile[]): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach images or text files' }).click();
  await (await opened).setFiles([...files]);
}

/** Drops a file on an element, with all that a browser tells of it before. */
export async function dropFile(target: Locator, file: OwnFile): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(makeTransfer, encode(file));
  for (const type of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer });
}

/** Pastes a file into an element, as after copying a picture. */
export async function pasteFile(target: Locator, file: OwnFile): Promise<void> {
  const transfer = await target.page().evaluateHandle(makeTransfer, encode(file));
  await target.evaluate((element, clipboardData) => {
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, transfer);
}

type EncodedFile = { name: string; mimeType: string; base64: string };

function encode({ name, mimeType, buffer }: OwnFile): EncodedFile {
  return { name, mimeType, base64: buffer.toString('base64') };
}

/** Runs in the page. */
function makeTransfer({ name, mimeType, base64 }: EncodedFile): DataTransfer {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type: mimeType }));
  return transfer;
}
