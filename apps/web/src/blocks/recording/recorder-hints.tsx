import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useText } from '#i18n/use-text.ts';
import { useStorageState } from '#lib/storage-state.ts';
import { isQuiet } from './is-quiet.ts';
import type { Recorder } from './recorder.ts';

/** What a running recording wants the person to know while something can still be done about it. */
export function RecorderHints({ recorder }: { recorder: Recorder }) {
  const text = useText();
  const { used, missed, isMuted, refused } = useStore(recorder.input.state);
  const isPaused = useStore(recorder.progress, (progress) => progress.isPaused);
  const isUnheard = useStore(recorder.level, (level) => isQuiet(level)) && !isPaused && !isMuted;
  const hasBeenHeard = useStore(recorder.level, (level) => level.soundAt !== null);
  const storage = useStorageState();
  return (
    <div className="flex flex-col gap-1 text-f3 text-t2 has-[p]:pt-2">
      <div role="status" className="contents">
        {isMuted && <Hint>{text('transcription.recorder.muted')}</Hint>}
        {isUnheard && !hasBeenHeard && <Hint>{text('transcription.recorder.unheard')}</Hint>}
        {refused !== null && (
          <Hint>
            {text('transcription.recorder.refused', {
              reason: text(`transcription.microphone.${refused}`),
              name: used.name,
            })}
          </Hint>
        )}
        {missed !== null && (
          <Hint>{text('transcription.recorder.missed', { missed: missed.name, name: used.name })}</Hint>
        )}
        {(storage === 'memory' || storage === 'failed') && <Hint>{text('transcription.recorder.unkept')}</Hint>}
      </div>
      {/* Said aloud at every pause for breath it would be heard in the recording. */}
      {isUnheard && hasBeenHeard && <Hint>{text('transcription.recorder.quiet')}</Hint>}
    </div>
  );
}

function Hint({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-1.5">
      <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0 text-warn" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
