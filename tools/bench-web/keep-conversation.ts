/// <reference lib="dom" />

/** How a long conversation is made: of the saved one with this id, under a new id, with these answers one after another. */
type LongConversation = { from: string; id: string; answers: readonly string[] };

type Part = { id: string; sessionId: string; seq: number };
type SavedTurn = Part & { parent: string | null; chosen: object };
type SavedRun = Part & { turnId: string; run: { choices: { text: string }[] } };

/**
 * Makes a long conversation of a saved one by repeating its only turn, as the page saves it. Runs in the page, alone, so everything it
 * needs is inside.
 */
export async function keepConversation({ from, id, answers }: LongConversation): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  const database = await done(indexedDB.open('lineup'));
  const stores = ['sessions', 'turns', 'runs'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  const store = (name: (typeof stores)[number]): IDBObjectStore => transaction.objectStore(name);
  const session: Part = await done(store('sessions').get(from));
  const turns: SavedTurn[] = await done(store('turns').getAll());
  const runs: SavedRun[] = await done(store('runs').getAll());
  const turn = turns.find(({ sessionId }) => sessionId === from);
  const run = runs.find(({ sessionId }) => sessionId === from);
  if (turn === undefined || run === undefined) throw new Error('The conversation to repeat has no answer.');
  store('sessions').put({ ...session, id, title: 'Long' });
  const choice = run.run.choices[0];
  answers.forEach((text, index) => {
    const turnId = `${id}-turn-${index}`;
    const parent = index === 0 ? null : `${id}-turn-${index - 1}`;
    store('turns').put({ ...turn, id: turnId, sessionId: id, seq: index, parent, chosen: {} });
    const about = { ...run, id: `${id}-run-${index}`, sessionId: id, seq: index, turnId };
    store('runs').put({ ...about, run: { ...run.run, choices: [{ ...choice, text }] } });
  });
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(new Error(String(transaction.error))));
  });
  database.close();
}
