import { Captions, ChevronDown, Square } from 'lucide-react';
import { formatShortcut } from '#blocks/commands/format-shortcut.ts';
import { isApple } from '#blocks/commands/is-apple.ts';
import { useCommands } from '#blocks/commands/use-commands.ts';
import { useText } from '#i18n/use-text.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { stopRuns } from '#features/transcription/runs/live-uploads.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { transcribe } from '#features/transcription/runs/transcribe.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { firstClick } from '#ui/first-click.ts';
import { chooseAsks } from './choose-asks.ts';
import type { LaneRuns } from './use-lane-runs.ts';

type TranscribeButtonProps = {
  turnId: string;
  laneRuns: readonly LaneRuns[];
  planned: readonly PlannedAsk[];
  /** Why nothing can be asked, in words; null when something can. */
  obstacle: string | null;
};

/** Asks the lanes that have no answer yet, or all once more when all have one; while runs are under way it stops them. */
export function TranscribeButton({ turnId, laneRuns, planned, obstacle }: TranscribeButtonProps) {
  const text = useText();
  const live = laneRuns.flatMap(({ runs }) => runs.filter(isUnderWay)).map(({ id }) => id);
  const { all, missing } = chooseAsks(planned, laneRuns);
  const isLive = live.length > 0;
  const asks = missing.length > 0 ? missing : all;
  const ask = (chosen: readonly PlannedAsk[]) => void transcribe(turnId, chosen);
  const hasChoice = missing.length > 0 && missing.length < all.length;
  const label = missing.length > 0 ? 'transcription.lanes.transcribe' : 'transcription.lanes.transcribe_again';
  useTranscribeCommands({
    isLive,
    canAsk: obstacle === null && asks.length > 0,
    onAsk: () => ask(asks),
    onStop: () => stopRuns(live),
  });

  if (isLive) {
    return (
      <Button
        variant="outline"
        className="@max-[30rem]/lanes:w-full"
        icon={<Square size={12} className="fill-current" />}
        aria-keyshortcuts="Escape"
        onClick={firstClick(() => stopRuns(live))}
      >
        {text(live.length === 1 ? 'transcription.stop' : 'transcription.lanes.stop_all')}
      </Button>
    );
  }
  return (
    <span className="inline-flex items-center justify-end @max-[30rem]/lanes:w-full">
      {hasChoice && obstacle === null && (
        <Menu
          label={text('transcription.lanes.which')}
          trigger={<ChevronDown size={14} aria-hidden />}
          items={[
            { label: text('transcription.lanes.ask_missing', { count: missing.length }), onSelect: () => ask(missing) },
            { label: text('transcription.lanes.ask_all', { count: all.length }), onSelect: () => ask(all) },
          ]}
        />
      )}
      <Button
        variant="primary"
        className="press-later @max-[30rem]/lanes:flex-1"
        icon={<Captions size={14} />}
        disabled={obstacle !== null || asks.length === 0}
        data-tip={obstacle ?? undefined}
        aria-keyshortcuts="Control+Enter"
        onClick={firstClick(() => ask(asks))}
      >
        {asks.length === 0 ? text('transcription.send') : text(label, { count: asks.length })}
        <span aria-hidden className="text-f1 opacity-70 pointer-coarse:hidden">
          {formatShortcut({ key: 'Enter', mod: true }, { isApple: isApple() })}
        </span>
      </Button>
    </span>
  );
}

type TranscribeCommands = { isLive: boolean; canAsk: boolean; onAsk: () => void; onStop: () => void };

function useTranscribeCommands({ isLive, canAsk, onAsk, onStop }: TranscribeCommands): void {
  const text = useText();
  const group = text('shell.transcription');
  useCommands([
    {
      id: 'transcription.transcribe',
      label: text('transcription.send'),
      group,
      shortcut: { key: 'Enter', mod: true },
      isEnabled: canAsk && !isLive,
      run: onAsk,
    },
    {
      id: 'transcription.stop',
      label: text('transcription.lanes.stop_all'),
      group,
      shortcut: { key: 'Escape' },
      isEnabled: isLive,
      run: onStop,
    },
  ]);
}
