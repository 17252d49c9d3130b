import 'fake-indexeddb/auto';
import { listBlobs } from '#lib/list-blobs.ts';
import { readRecords } from '#lib/records.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createPieceKeeper, type PieceKeeper } from './create-piece-keeper.ts';
import { dropInterruptedRecording } from './drop-interrupted-recording.ts';
import { pieceId } from './piece-id.ts';
import { readInterruptedRecordings } from './read-interrupted-recordings.ts';
import { recoverRecording } from './recover-recording.ts';
import { whenRecordingIsFree } from './when-recording-is-free.ts';

const MIME = 'audio/webm;codecs=opus';

/** Begins a recording and keeps these pieces of it, a second each. */
function keep(pieces: readonly string[], startedAt = 1): PieceKeeper {
  const kept = createPieceKeeper({ startedAt, microphone: 'Desk' });
  for (const [index, piece] of pieces.entries()) kept.add(new Blob([piece], { type: MIME }), index + 1);
  return kept;
}

/** The recording that its page leaves behind, once all of it is written. */
async function interrupt(kept: PieceKeeper): Promise<string> {
  await expect.poll(async () => (await readInterruptedRecordings()).held).toHaveLength(1);
  const { held } = await readInterruptedRecordings();
  const [id = ''] = held;
  kept.release();
  await whenRecordingIsFree(id, new AbortController().signal);
  return id;
}

async function leftovers() {
  const [blobs, { records }] = await Promise.all([listBlobs(), readRecords('settings', v.object({ id: v.string() }))]);
  return [...blobs, ...records].map(({ id }) => id);
}

test('an interrupted recording is offered, put together in order, and gone when it is dropped', async () => {
  const pieces = ['head', ...Array.from({ length: 11 }, (_, index) => `-${index}`)];
  const id = await interrupt(keep(pieces, 7));
  expect(await readInterruptedRecordings()).toEqual({
    interrupted: [{ id, startedAt: 7, duration: 12, microphone: 'Desk' }],
    held: [],
  });
  const audio = await recoverRecording(id);
  expect([await audio?.text(), audio?.type]).toEqual([pieces.join(''), MIME]);
  await dropInterruptedRecording(id);
  expect(await leftovers()).toEqual([]);
  expect(await recoverRecording(id)).toBeUndefined();
});

test('a recording that a page is still making is not offered', async () => {
  const kept = keep(['a', 'b']);
  await expect.poll(async () => (await readInterruptedRecordings()).held).toHaveLength(1);
  expect((await readInterruptedRecordings()).interrupted).toEqual([]);
  await kept.drop();
  expect(await readInterruptedRecordings()).toEqual({ interrupted: [], held: [] });
  expect(await leftovers()).toEqual([]);
});

test('what comes behind a piece that is missing is no part of the recording', async () => {
  const id = await interrupt(keep(['a', 'b', 'c', 'd']));
  await dropPiece(id, 2);
  expect(await (await recoverRecording(id))?.text()).toBe('ab');
  await dropInterruptedRecording(id);
  expect(await leftovers()).toEqual([]);
});

test('one of which nothing was kept is not offered, and removed', async () => {
  const id = await interrupt(keep(['a']));
  await dropPiece(id, 0);
  expect(await readInterruptedRecordings()).toEqual({ interrupted: [], held: [] });
  expect(await leftovers()).toEqual([]);
});

test('dropping can be undone', async () => {
  const id = await interrupt(keep(['a', 'b']));
  const restore = await dropInterruptedRecording(id);
  await restore();
  expect(await (await recoverRecording(id))?.text()).toBe('ab');
  await dropInterruptedRecording(id);
});

test('its pieces are not counted among the sounds that are kept', async () => {
  const kept = keep(['a', 'b']);
  await expect.poll(async () => (await listBlobs()).map(({ type }) => type)).toHaveLength(2);
  expect((await listBlobs()).filter(({ type }) => /^(?:audio|video)\//u.test(type))).toEqual([]);
  await kept.drop();
});

async function dropPiece(id: string, piece: number): Promise<void> {
  const { deleteRecords } = await import('#lib/delete-records.ts');
  await deleteRecords('blobs', [pieceId(id, piece)]);
}
