import type { Page } from '@playwright/test';

type Part = { id: string; sessionId: string; seq: number };
type SavedTurn = Part & { input: string; parent: string | null; chosen: object };
type SavedRun = Part & { turnId: string };

/**
 * Makes a conversation of so many turns of the only saved one, by repeating its turn as the page saves it; its questions tell their number.
 * Turns have the ids `turn-1`, `turn-2` and so on. Returns its path.
 */
export async function repeatTurn(page: Page, turns: number): Promise<string> {
  await page.evaluate(async (count) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The database did not do it.')));
      });
    const database = await done(indexedDB.open('lineup'));
    const transaction = database.transaction(['sessions', 'turns', 'runs'], 'readwrite');
    const store = (name: string) => transaction.objectStore(name);
    const [session] = await done<Part[]>(store('sessions').getAll());
    const [turn] = await done<SavedTurn[]>(store('turns').getAll());
    const [run] = await done<SavedRun[]>(store('runs').getAll());
    if (turn === undefined || run === undefined) throw new Error('There is no saved turn to repeat.');
    store('sessions').put({ ...session, id: 'long' });
    for (let number = 1; number <= count; number += 1) {
      const about = { sessionId: 'long', seq: number };
      const parent = number === 1 ? null : `turn-${number - 1}`;
      const input = `Question number ${number}`;
      store('turns').put({ ...turn, ...about, id: `turn-${number}`, parent, input, chosen: {} });
      store('runs').put({ ...run, ...about, id: `run-${number}`, turnId: `turn-${number}` });
    }
    await new Promise<void>((resolve) => {
      transaction.addEventListener('complete', () => resolve());
    });
    database.close();
  }, turns);
  return '/chat/long';
}
