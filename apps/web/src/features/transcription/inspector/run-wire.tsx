import { Download } from 'lucide-react';
import { useState } from 'react';
import type { RunPart, TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { OwnEvents } from './own-events.tsx';
import { PartChooser } from './part-chooser.tsx';
import { WireAnswer } from './wire-answer.tsx';
import { WireForm } from './wire-form.tsx';
import { writeWireRecord } from './write-wire-record.ts';

/** What went over the wire for one request of a run: the form as it was sent, what the gateway answered, and what Lineup noted. */
export function RunWire({ run }: { run: TranscriptionRun }) {
  const text = useText();
  const [index, setIndex] = useState(0);
  const part = run.parts[index];
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PartChooser parts={run.parts} index={index} onChange={setIndex} />
      <div
        role="region"
        aria-label={text('transcription.panel.wire')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
        tabIndex={0}
        className="scroll-slim min-h-0 flex-1 overflow-y-auto -outline-offset-2"
      >
        {part !== undefined && <Part run={run} part={part} key={index} />}
      </div>
    </div>
  );
}

function Part({ run, part }: { run: TranscriptionRun; part: RunPart }) {
  return (
    <>
      <WireForm request={run.request} part={part}>
        <SaveRecord run={run} />
      </WireForm>
      <WireAnswer part={part} />
      <OwnEvents part={part} />
    </>
  );
}

function SaveRecord({ run }: { run: TranscriptionRun }) {
  const text = useText();
  return (
    <IconButton
      size="sm"
      label={text('run.wire.save')}
      icon={<Download size={14} />}
      onClick={() => {
        const file = new Blob([writeWireRecord(run)], { type: 'application/json' });
        saveFile(file, `wire-${new Date(run.sentAt).toISOString().replaceAll(/[:.]/g, '-')}.json`);
      }}
    />
  );
}
