import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { useEffect } from 'react';
import * as v from 'valibot';
import { WireView } from '#blocks/runs/wire-view.tsx';
import { useText } from '#i18n/use-text.ts';
import { readBlob } from '#lib/records.ts';
import { Inspector } from '#ui/inspector.tsx';
import { changeRun } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { wireRecordSchema } from './wire-record-schema.ts';

type WirePanelProps = { conversationId: string; laneRun: LaneRun; onClose: () => void };

/** The wire record of one run, read from what was saved when it is not in memory. */
export function WirePanel({ conversationId, laneRun, onClose }: WirePanelProps) {
  const text = useText();
  const { id, run, wire, letter } = laneRun;
  const isUnread = wire === null;

  useEffect(() => {
    if (!isUnread) return;
    let isStale = false;
    void readWire(id).then((saved) => {
      if (!isStale && saved !== undefined) changeRun(conversationId, id, { wire: saved });
    });
    return () => {
      isStale = true;
    };
  }, [conversationId, id, isUnread]);

  return (
    <Inspector title={text('chat.wire')} onClose={onClose}>
      {wire === null ? (
        <p className="p-4 text-f3 text-t3">{text('run.wire.none')}</p>
      ) : (
        <WireView key={id} letter={letter} run={run} wire={wire} />
      )}
    </Inspector>
  );
}

const savedWire = v.pipe(v.string(), v.parseJson(), wireRecordSchema);

async function readWire(runId: string): Promise<WireRecord | undefined> {
  const blob = await readBlob(runId);
  const parsed = v.safeParse(savedWire, await blob?.text());
  return parsed.success ? parsed.output : undefined;
}
