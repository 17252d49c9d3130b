import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { Download, KeyRound } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { Chip } from '#ui/chip.tsx';
import { Figure } from '#ui/figure.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { countWire } from './count-wire.ts';
import { measureOnce } from './measure-once.ts';

type WireHeadProps = { letter: LaneLetter; run: ChatRun; wire: WireRecord };

/** What went over the wire in a few figures, and the way to take the record along. */
export function WireHead({ letter, run, wire }: WireHeadProps) {
  const text = useText();
  return (
    <div className="shrink-0 space-y-1 px-3 pt-2.5">
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
      <div className="flex flex-wrap justify-between gap-x-5">
        <Totals run={run} wire={wire} />
        <p className="flex flex-wrap items-center gap-x-1.5 text-f2 text-t3">
          <KeyRound size={13} aria-hidden />
          <code className="text-t2">Bearer ••••••</code>
          {text('run.wire.key')}
        </p>
      </div>
      <Pace run={run} wire={wire} />
    </div>
  );
}

function Totals({ run, wire }: Omit<WireHeadProps, 'letter'>) {
  const text = useText();
  const format = useFormat();
  const { frames, bytes } = countWire(wire.frames);
  const measured = [format.bytes(bytes), format.seconds(run.end?.t ?? null)];
  return (
    <p className="text-f2 text-t2">
      {[text('wire.frames', { count: frames }), ...measured.map(({ value, unit }) => `${value} ${unit}`.trim())].join(
        ' · ',
      )}
    </p>
  );
}

function Pace({ run, wire }: Omit<WireHeadProps, 'letter'>) {
  const text = useText();
  const format = useFormat();
  const { gapP50, gapP95, stalls } = measureOnce(run).numbers;
  const { comments } = countWire(wire.frames);
  return (
    <div className="flex flex-wrap gap-x-3.5 text-f2">
      <Figure
        label={text('run.wire.gap50')}
        value={gapP50 === null ? null : format.count(gapP50)}
        unit={text('run.wire.ms')}
      />
      <Figure
        label={text('run.wire.gap95')}
        value={gapP95 === null ? null : format.count(gapP95)}
        unit={text('run.wire.ms')}
      />
      {stalls.length > 0 && <span className="text-warn">{text('run.wire.stalls', { count: stalls.length })}</span>}
      {comments !== null && comments > 0 && (
        <span className="text-t3" data-tip={text('wire.keepalives.why')}>
          {text('wire.keepalives', { count: comments })}
        </span>
      )}
      {run.malformed > 0 && <span className="text-bad">{text('run.wire.malformed', { count: run.malformed })}</span>}
      <span className="text-t3 @2xl/wire:ml-auto">{text('run.wire.clock')}</span>
    </div>
  );
}
