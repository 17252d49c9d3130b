import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { Chip } from '#ui/chip.tsx';
import { Figure } from '#ui/figure.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { describeFrames } from './describe-frames.ts';
import { FrameList } from './frame-list.tsx';
import { JsonView } from './json-view.tsx';
import { useSampled } from './use-sampled.ts';

/** A record that grows is described anew only this often, because all of it is. */
const SAMPLE_MS = 500;
const TABS = ['frames', 'request'] as const;

type WireViewProps = { letter: LaneLetter; run: ChatRun; wire: WireRecord };

/** Everything that went over the wire for one run: the request as sent, the response head, and every frame with its time. */
export function WireView({ letter, run, wire }: WireViewProps) {
  const text = useText();
  const [tab, setTab] = useState<(typeof TABS)[number]>('frames');
  return (
    <div className="flex h-full min-h-0 flex-col">
      <WireHead letter={letter} run={run} wire={wire} />
      <div className="min-h-0 flex-1 *:h-full">
        <Tabs
          label={text('run.wire')}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'frames', label: text('run.wire.frames'), content: <Frames run={run} wire={wire} /> },
            {
              value: 'request',
              label: text('run.wire.request'),
              content: <JsonView value={wire.request} label={text('run.wire.request')} />,
            },
          ]}
        />
      </div>
    </div>
  );
}

function WireHead({ letter, run, wire }: WireViewProps) {
  const text = useText();
  const format = useFormat();
  const { total, gapP50, gapP95, stalls } = measureRun(run);
  const seconds = format.seconds(total);
  return (
    <div className="shrink-0 space-y-1.5 px-3 py-2.5">
      <div className="flex items-center gap-2">
        <LaneMark letter={letter} />
        <code className="truncate text-f3">POST {wire.path}</code>
        {run.head !== null && <Chip tone={run.head.status < 400 ? 'ok' : 'bad'}>{run.head.status}</Chip>}
        <IconButton
          className="ml-auto"
          size="sm"
          label={text('run.wire.save')}
          icon={<Download size={14} />}
          onClick={() => {
            const file = new Blob([JSON.stringify(wire, null, 2)], { type: 'application/json' });
            saveFile(file, `wire-${new Date(wire.sentAt).toISOString().replaceAll(/[:.]/g, '-')}.json`);
          }}
        />
      </div>
      <div className="flex flex-wrap gap-x-3.5">
        <Figure label={text('run.wire.frames')} value={format.count(wire.frames.length)} />
        <Figure label={text('run.total')} value={total === null ? null : seconds.value} unit={seconds.unit} />
        <Figure label={text('run.wire.gap50')} value={gapP50 === null ? null : format.count(gapP50)} unit="ms" />
        <Figure label={text('run.wire.gap95')} value={gapP95 === null ? null : format.count(gapP95)} unit="ms" />
        {stalls.length > 0 && (
          <span className="text-f2 text-warn">{text('run.wire.stalls', { count: stalls.length })}</span>
        )}
        {run.malformed > 0 && (
          <span className="text-f2 text-bad">{text('run.wire.malformed', { count: run.malformed })}</span>
        )}
      </div>
      {run.head?.requestId != null && (
        <p className="text-f2 text-t3">
          {text('run.request_id')} <code className="break-all text-t2">{run.head.requestId}</code>
        </p>
      )}
      <p className="flex flex-wrap gap-x-2 text-f2 text-t3">
        <span>{text('run.wire.key')}</span>
        <span>{text('run.wire.clock')}</span>
      </p>
    </div>
  );
}

function Frames({ run, wire }: Omit<WireViewProps, 'letter'>) {
  const text = useText();
  const [selected, setSelected] = useState(0);
  const { frames } = useSampled(wire, { live: run.end === null, interval: SAMPLE_MS });
  if (frames.length === 0) return <p className="p-3 text-f3 text-t3">{text('run.wire.none')}</p>;

  const rows = describeFrames(frames);
  const row = rows[Math.min(selected, rows.length - 1)];
  return (
    <div className="flex h-full flex-col">
      <FrameList rows={rows} selected={selected} onSelect={setSelected} />
      {row !== undefined && (
        <div className="max-h-2/5 shrink-0 overflow-hidden border-t border-line2 bg-paper">
          <JsonView value={row.raw} label={text('run.wire.frame', { number: selected })} />
        </div>
      )}
    </div>
  );
}
