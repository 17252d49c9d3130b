import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { refusal } from './refusal.ts';

const seed = { gateway: 'main', model: 'ERNIE-Bot-4', parameter: 'seed', message: 'Unsupported parameter: seed' };
const top = { ...seed, parameter: 'top_p' };

/** A page of its own, with the storage that a page without IndexedDB has. */
async function openPage() {
  vi.resetModules();
  const records = await import('#lib/records.ts');
  return { records, ...(await import('./refusals.ts')) };
}

const record = v.object({ id: v.literal('chat.refusals'), value: v.array(refusal) });

describe('refusals', () => {
  it('hold what was noted and what was dropped at once, before anything has been read', async () => {
    const { noteRefusal, dropParameter, getRefusals } = await openPage();
    noteRefusal(seed);
    expect(getRefusals()).toMatchObject([{ ...seed, isDropped: false }]);
    dropParameter(seed);
    expect(getRefusals()).toMatchObject([{ ...seed, isDropped: true }]);
  });

  it('stay dropped when the same refusal is noted once more', async () => {
    const { noteRefusal, dropParameter, getRefusals } = await openPage();
    dropParameter(seed);
    noteRefusal(seed);
    expect(getRefusals()).toMatchObject([{ isDropped: true }]);
  });

  it('are forgotten one by one', async () => {
    const { dropParameter, forgetRefusal, getRefusals } = await openPage();
    dropParameter(seed);
    dropParameter(top);
    forgetRefusal(seed);
    expect(getRefusals()).toMatchObject([top]);
  });

  it('join what was saved, and are saved with it', async () => {
    const { records, noteRefusal, loadRefusals } = await openPage();
    const saved = { ...top, at: 1, isDropped: true };
    await records.saveRecord('settings', { id: 'chat.refusals', value: [saved] });
    noteRefusal(seed);
    expect(await loadRefusals()).toMatchObject([seed, saved]);
    const kept = await records.readRecords('settings', record);
    expect(kept.records[0]?.value).toMatchObject([seed, saved]);
  });

  it('are none when what was saved cannot be read', async () => {
    const { records, loadRefusals } = await openPage();
    await records.saveRecord('settings', { id: 'chat.refusals', value: [{ gateway: 7 }] });
    expect(await loadRefusals()).toEqual([]);
  });
});
