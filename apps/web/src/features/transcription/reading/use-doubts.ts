import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { playSpan } from '#blocks/audio/play-span.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { announce } from '#ui/announce.ts';
import { listenSpan } from './listen-span.ts';
import { changeReadingView, useReadingView } from './reading-view.ts';
import { runDoubts } from './run-doubts.ts';

/** The doubtful places of a transcript, and going from one to the next. */
export type Doubts = {
  doubts: readonly Doubt[];
  /** The index of the one that is looked at. */
  at: number;
  /** Tab goes from one to the next. */
  isStepping: boolean;
  /** Looks at one, and plays what is around it. Call it inside the press, which is what lets the page sound. */
  go: (index: number) => void;
  begin: () => void;
  leave: () => void;
};

type DoubtsOptions = { read: ReadRun | null; turn: RecordingTurn; player: SoundPlayer };

export function useDoubts({ read, turn, player }: DoubtsOptions): Doubts {
  const text = useText();
  const runId = read?.run.id ?? null;
  const { doubt, isStepping } = useReadingView(runId);
  const doubts = runDoubts(read, turn);
  const duration = turn.recording.sound?.duration ?? null;

  function listen(index: number, how: string) {
    const place = doubts[index];
    if (runId === null || place === undefined) return;
    changeReadingView(runId, { doubt: index });
    playSpan(player, listenSpan(place, duration));
    const words = text('transcription.doubt.at', { number: index + 1, count: doubts.length });
    announce([words, place.text, how].filter((part) => part !== '').join(' '));
  }

  return {
    doubts,
    at: Math.min(doubt, doubts.length - 1),
    isStepping,
    go: (index) => listen(index, ''),
    begin() {
      if (runId !== null) changeReadingView(runId, { isStepping: true });
      listen(0, text('transcription.doubt.keys'));
    },
    leave() {
      if (runId !== null) changeReadingView(runId, { isStepping: false });
      announce(text('transcription.doubt.left'));
    },
  };
}
