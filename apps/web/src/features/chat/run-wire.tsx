import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { useEffect, useState, type ReactNode } from 'react';
import * as v from 'valibot';
import { useText } from '#i18n/use-text.ts';
import { readBlob } from '#lib/read-blob.ts';
import { changeRun } from './conversation/chat-store.ts';
import type { LaneRun } from './conversation/conversation.ts';
import { wireRecordSchema } from './conversation/wire-record-schema.ts';

type RunWireProps = { conversationId: string; laneRun: LaneRun; children: (wire: WireRecord) => ReactNode };

/** Something drawn of a run's wire record, which is read from what was saved when it is not in memory. */
export function RunWire({ conversationId, laneRun, children }: RunWireProps) {
  const text = useText();
  const [isMissing, setMissing] = useState(false);
  const { id, wire } = laneRun;
  const isUnread = wire === null;

  useEffect(() => {
    if (!isUnread) return;
    let isStale = false;
    void readWire(id).then((saved) => {
      if (isStale) return;
      if (saved === undefined) setMissing(true);
      else changeRun(conversationId, id, { wire: saved });
    });
    return () => {
      isStale = true;
    };
  }, [conversationId, id, isUnread]);

  if (wire !== null) return children(wire);
  return isMissing && <p className="p-4 text-f3 text-t3">{text('run.wire.none')}</p>;
}

const savedWire = v.pipe(v.string(), v.parseJson(), wireRecordSchema);

async function readWire(runId: string): Promise<WireRecord | undefined> {
  const blob = await readBlob(runId);
  const parsed = v.safeParse(savedWire, await blob?.text());
  return parsed.success ? parsed.output : undefined;
}
