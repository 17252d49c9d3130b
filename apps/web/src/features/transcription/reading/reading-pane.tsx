import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { RefusalNote } from '#features/transcription/parameters/refusal-note.tsx';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { DoubtPanel } from './doubt-panel.tsx';
import { EditBar } from './edit-bar.tsx';
import { EditedLine } from './edited-line.tsx';
import { FindBar } from './find-bar.tsx';
import { FormatLine } from './format-line.tsx';
import { ReadingHead } from './reading-head.tsx';
import { changeReadingView, useReadingView } from './reading-view.ts';
import { ReceivedText } from './received-text.tsx';
import { RunNote } from './run-note.tsx';
import { RunProgress } from './run-progress.tsx';
import { flushEdits } from './transcript-edits.ts';
import { TranscriptBody } from './transcript-body.tsx';
import { useDoubts } from './use-doubts.ts';
import { useFind } from './use-find.ts';
import { usePlacedWords } from './use-placed-words.ts';
import { useReadingCues } from './use-reading-cues.ts';
import { useRetry } from './use-retry.ts';

type ReadingPaneProps = { turn: RecordingTurn; player: SoundPlayer; read: ReadRun };

/** The transcript of one run: read in step with the sound, searched, edited; and what is to be known of it where something went wrong. */
export function ReadingPane({ turn, player, read }: ReadingPaneProps) {
  const text = useText();
  const { run, outcome } = read;
  const duration = turn.recording.sound?.duration ?? null;
  const { isEditing, isFinding, showsReceived } = useReadingView(run.id);
  const { cues: edited, received, isEdited } = useReadingCues(read);
  const cues = showsReceived ? received : edited;
  const words = usePlacedWords(outcome.transcript?.words ?? NO_WORDS, cues);
  const find = useFind(cues, isFinding);
  const doubts = useDoubts({ read, turn, player });
  const retry = useRetry(turn, read);
  const search = useSearch(run.id);
  useEffect(() => flushEdits, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key is that of what is inside
    <section
      aria-label={text('transcription.article', { letter: run.letter, model: run.request.model })}
      aria-busy={isUnderWay(run)}
      onKeyDown={outcome.transcript === null ? undefined : search.handleKeyDown}
      className="flex shrink-0 flex-col @4xl:h-full @4xl:min-h-80 @4xl:shrink"
    >
      <ReadingHead turnId={turn.id} read={read} findButton={search.button} onFind={search.toggle} />
      {isFinding && <FindBar field={search.field} find={find} onClose={search.close} />}
      {isEditing && <EditBar read={read} player={player} cues={edited} duration={duration} />}
      {isEdited && <EditedLine read={read} />}
      <div className="scroll-slim relative min-h-0 flex-1 pb-3 @4xl:overflow-y-auto">
        <div className="flex max-w-162 flex-col gap-2 px-4 not-empty:py-1.5 md:px-6">
          {outcome.transcript !== null && <FormatLine transcript={outcome.transcript} run={run} />}
          <RunProgress run={run} outcome={outcome} />
          <RunNote outcome={outcome} retry={retry} />
          <RefusalNote run={run} outcome={outcome} />
          <ReceivedText run={run} outcome={outcome} />
        </div>
        {outcome.transcript !== null && (
          <TranscriptBody
            {...{ read, player, cues, words, duration, retry }}
            doubts={doubts.doubts}
            hits={find.hits}
            here={find.hits[find.at] ?? null}
            isEditable={isEditing && !showsReceived}
          />
        )}
      </div>
      <DoubtPanel turnId={turn.id} {...{ read, cues, words, duration, doubts }} />
    </section>
  );
}

/** Opening and closing the search, by button and by key; closing gives the focus back. */
function useSearch(runId: string) {
  const { isFinding } = useReadingView(runId);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    changeReadingView(runId, { isFinding: false });
    button.current?.focus();
  }
  function open() {
    changeReadingView(runId, { isFinding: true });
    field.current?.select();
  }

  return {
    field,
    button,
    close,
    toggle: isFinding ? close : open,
    handleKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      open();
    },
  };
}

const NO_WORDS: readonly [] = [];
