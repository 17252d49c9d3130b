import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { readBlob } from '#lib/read-blob.ts';
import { changeRecords, readRecord, readRecords } from '#lib/records.ts';
import { runRecord } from './chat-records.ts';
import { createConversation } from './chat-store.ts';
import { endChanges } from './end-changes.ts';
import { patchRun } from './patch-run.ts';
import { putRun } from './save-conversation.ts';
import { wireBlob } from './wire-blob.ts';

const wire = { path: '/x', request: { model: 'm' }, sentAt: 1, frames: [] };
const any = v.object({ id: v.string() });

function conversationWith(id: string) {
  const asked = makeLaneRun('a', { id, run: makeRun('', null) });
  const ended = { ...asked, run: makeRun('Whole'), wire };
  return { asked, conversation: { ...createConversation(`of ${id}`), turns: [makeTurn('one', [ended])] } };
}

vi.stubGlobal('indexedDB', new IDBFactory());

it('saves the end, the wire record and what the list shows; what was decided of the run meanwhile stays', async () => {
  const { asked, conversation } = conversationWith('r1');
  await changeRecords([putRun({ sessionId: conversation.id, turnId: 'one', laneRun: asked })]);
  await patchRun('r1', { edit: 'Mended' });
  await changeRecords(endChanges({ conversation, runId: 'r1', wire: wireBlob(wire) }));
  expect(await readRecord('runs', runRecord, 'r1')).toMatchObject({
    edit: 'Mended',
    run: { end: { state: 'complete' }, choices: [{ text: 'Whole' }] },
  });
  expect(JSON.parse((await (await readBlob('r1'))?.text()) ?? '')).toEqual(wire);
  expect(await readRecord('sessions', any, conversation.id)).toBeDefined();
});

it('saves nothing of a run that another tab has deleted', async () => {
  const { conversation } = conversationWith('r2');
  await changeRecords(endChanges({ conversation, runId: 'r2', wire: wireBlob(wire) }));
  expect(await readRecord('runs', any, 'r2')).toBeUndefined();
  expect(await readBlob('r2')).toBeUndefined();
  expect((await readRecords('sessions', any)).records.map(({ id }) => id)).not.toContain(conversation.id);
});
