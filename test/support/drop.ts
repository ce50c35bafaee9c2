import type { Page } from '@playwright/test';

/** Drops files of this laptop on the window, as a person does: over it first, then let go. */
export const dropFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'test-drop';
    document.body.append(input);
  });
  await page.locator('#test-drop').setInputFiles([...files]);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#test-drop');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  });
};
