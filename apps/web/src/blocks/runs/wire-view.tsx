import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { useState } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useText } from '#i18n/use-text.ts';
import { Tabs } from '#ui/tabs.tsx';
import { useSampled } from './use-sampled.ts';
import { WireFrames } from './wire-frames.tsx';
import { WireHead } from './wire-head.tsx';
import { WireRequest } from './wire-request.tsx';

/** A record that grows is described anew only this often, because all of it is. */
const SAMPLE_MS = 500;
const TABS = ['frames', 'request'] as const;

type WireViewProps = { letter: LaneLetter; run: ChatRun; wire: WireRecord };

/** Everything that went over the wire for one run: the request as sent, the response head, and every frame with its time. */
export function WireView({ letter, run, wire }: WireViewProps) {
  const text = useText();
  const [tab, setTab] = useState<(typeof TABS)[number]>('frames');
  const sampled = useSampled({ run, wire }, { live: run.end === null, interval: SAMPLE_MS });
  return (
    <div className="@container/wire flex h-full min-h-0 flex-col">
      <WireHead letter={letter} {...sampled} />
      <div className="min-h-0 flex-1 *:h-full">
        <Tabs
          label={text('run.wire')}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'frames', label: text('run.wire.frames'), content: <WireFrames letter={letter} {...sampled} /> },
            { value: 'request', label: text('run.wire.request'), content: <WireRequest {...sampled} /> },
          ]}
        />
      </div>
    </div>
  );
}
