import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Inspector } from '#ui/inspector.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { TakeFacts } from './take-facts.tsx';
import type { Take } from './take-record.ts';
import { TakeWire } from './take-wire.tsx';

type TakeInspectorProps = { take: Take; onClose: () => void };

/** All that is known of one take: what it is, and what went over the wire. */
export function TakeInspector({ take, onClose }: TakeInspectorProps) {
  const text = useText();
  const [tab, setTab] = useState<'facts' | 'wire'>('facts');
  const { voice, model } = take.request.request;
  const title = text('speech.take', { voice, model, number: take.seq + 1 });
  return (
    <Inspector title={title} onClose={onClose}>
      <Tabs
        label={title}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'facts', label: text('speech.details'), content: <TakeFacts take={take} /> },
          { value: 'wire', label: text('speech.wire'), content: <TakeWire take={take} /> },
        ]}
      />
    </Inspector>
  );
}
