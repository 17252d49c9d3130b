import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { writeArchive } from '@lineup/shared/archive/write-archive.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const checkers = { session: () => true, screens: {} };
const CHAT = 'c0ffee00000000000000000000000001';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A page that was just loaded, over the database as it is. */
async function loadPage() {
  vi.resetModules();
  const [records, bytes, source, fill, file, plan, write] = await Promise.all([
    import('#lib/records.ts'),
    import('#lib/read-blob.ts'),
    import('./read-source.ts'),
    import('./fill-pieces.ts'),
    import('./read-archive-file.ts'),
    import('./plan-import.ts'),
    import('./write-import.ts'),
  ]);
  async function exportAll(sessionId?: string): Promise<Blob> {
    const { archive, blobs } = await source.readSource({ sessionId, checkers, app: '0.1.0' });
    return fill.fillPieces(writeArchive({ ...archive, exportedAt: 1 }), { blobs, type: 'application/json' });
  }
  async function importAll(blob: Blob, here: 'leave_out' | 'copy' = 'leave_out'): Promise<string[]> {
    return write.writeImport(await plan.planImport(await file.readArchiveFile(blob, checkers)), { here, checkers });
  }
  return { ...records, ...bytes, exportAll, importAll, planImport: plan.planImport };
}

/** More than one chunk of bytes, and every byte. */
const sound = new Blob([Uint8Array.from({ length: 800_000 }, (_, index) => index % 256)], { type: 'audio/wav' });

async function fillStore({ saveRecord, saveWithBytes }: Awaited<ReturnType<typeof loadPage>>): Promise<void> {
  await saveRecord('sessions', { id: CHAT, screen: 'chat', title: '﷽ \ud800 <script>', updatedAt: 1 });
  await saveRecord('turns', { id: 'turn1', sessionId: CHAT, seq: 0, input: '\u0000 ́ 田中さん', parent: undefined });
  const run = { id: 'run1', sessionId: CHAT, seq: 0, turnId: 'turn1', t: Float64Array.of(Number.NaN, -0), n: -0 };
  await saveWithBytes('runs', run, sound);
  await saveRecord('settings', { id: `bench.${CHAT}`, draft: 'x', path: { first: 'turn1' } });
  await saveRecord('settings', { id: 'prices', value: [1] });
  await saveRecord('prompts', { id: 'p1', text: 'Say' });
}

describe('an export', () => {
  it('imported into an empty store is exported as the same bytes', async () => {
    const page = await loadPage();
    await fillStore(page);
    const first = await page.exportAll();

    globalThis.indexedDB = new IDBFactory();
    const other = await loadPage();
    expect(await other.importAll(first)).toEqual([CHAT]);
    expect(await (await other.exportAll()).text()).toBe(await first.text());
    const blob = await other.readBlob('run1');
    expect(blob?.type).toBe('audio/wav');
    expect(await blob?.bytes()).toEqual(await sound.bytes());
  });

  it('of one session holds nothing of others, no settings and no prompts', async () => {
    const page = await loadPage();
    await fillStore(page);
    await page.saveRecord('sessions', { id: 'other', screen: 'chat' });
    await page.saveRecord('turns', { id: 'turn2', sessionId: 'other', seq: 0 });
    const text = await (await page.exportAll(CHAT)).text();
    expect(text).toContain(`bench.${CHAT}`);
    expect(text).not.toMatch(/other|turn2|prices|"p1"/);
  });
});

describe('an import', () => {
  it('changes nothing that is here', async () => {
    const page = await loadPage();
    await fillStore(page);
    const file = await page.exportAll();
    await page.saveRecord('turns', { id: 'turn1', sessionId: CHAT, seq: 0, input: 'changed since' });
    await page.saveRecord('settings', { id: 'prices', value: [2] });
    const before = await (await page.exportAll()).text();

    expect(await page.importAll(file)).toEqual([]);
    expect(await (await page.exportAll()).text()).toBe(before);
  });

  it('makes a copy of what is here, when that is asked for', async () => {
    const page = await loadPage();
    await fillStore(page);
    const file = await page.exportAll(CHAT);
    const [id = ''] = await page.importAll(file, 'copy');

    expect(id).not.toBe(CHAT);
    const copy = await (await page.exportAll(id)).text();
    expect(copy).not.toContain(CHAT);
    expect(copy).not.toContain('"run1"');
    expect(copy.split('\n').length).toBe((await file.text()).split('\n').length);
  });

  it.each([
    ['bytes that are none', (text: string) => text.replace('"base64":"AAEC', '"base64":"<><>')],
    ['a part of no session', (text: string) => text.replace(`"sessionId":"${CHAT}"`, '"sessionId":"gone"')],
    ['half a file', (text: string) => text.slice(0, text.length / 2)],
  ])('with %s writes nothing at all', async (_, damage) => {
    const page = await loadPage();
    await fillStore(page);
    const file = new Blob([damage(await (await page.exportAll()).text())]);

    globalThis.indexedDB = new IDBFactory();
    const other = await loadPage();
    const empty = await (await other.exportAll()).text();
    await expect(other.importAll(file)).rejects.toThrow(expect.objectContaining({ name: 'ArchiveRefusal' }));
    expect(await (await other.exportAll()).text()).toBe(empty);
  });

  it('of a file that is too large does not read it', async () => {
    const page = await loadPage();
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 + 1 });
    const reading = vi.spyOn(file, 'arrayBuffer');
    await expect(page.importAll(file)).rejects.toThrow(expect.objectContaining({ code: 'too_large' }));
    expect(reading).not.toHaveBeenCalled();
  });

  it('of bytes that are no UTF-8 is refused', async () => {
    const page = await loadPage();
    await expect(page.importAll(new Blob([Uint8Array.of(0x22, 0xff, 0x22)]))).rejects.toThrow(
      expect.objectContaining({ code: 'not_json' }),
    );
  });
});
