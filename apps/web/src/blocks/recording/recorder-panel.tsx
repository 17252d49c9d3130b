import { Mic, Pause, Square, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { LevelTrace } from './level-trace.tsx';
import type { Recorder } from './open-recorder.ts';
import { useTicking } from './use-ticking.ts';

/** A running recording: its level and time, and what can be done with it. */
export function RecorderPanel({ recorder }: { recorder: Recorder }) {
  const text = useText();
  const [isPaused, setPaused] = useState(false);

  function handlePause() {
    if (isPaused) recorder.resume();
    else recorder.pause();
    setPaused(!isPaused);
  }

  return (
    <section aria-label={text('transcription.recorder')} className="border-b border-line px-4 pt-4 pb-3 md:px-6">
      <LevelTrace read={recorder.level} isPaused={isPaused} />
      <div className="flex flex-wrap items-center gap-2 pt-3">
        <Button ref={takeFocus} variant="primary" icon={<Square size={14} />} onClick={recorder.stop}>
          {text('transcription.recorder.stop')}
        </Button>
        <Button variant="outline" icon={isPaused ? <Mic size={14} /> : <Pause size={14} />} onClick={handlePause}>
          {text(isPaused ? 'transcription.recorder.resume' : 'transcription.recorder.pause')}
        </Button>
        <p className="flex items-baseline gap-2 max-sm:order-first max-sm:w-full sm:ml-2">
          <RecordedTime elapsed={recorder.elapsed} />
          <span className="text-f3 text-t3">
            {text(isPaused ? 'transcription.recorder.paused' : 'transcription.recorder.running')}
          </span>
        </p>
        <Button className="ml-auto" icon={<Trash2 size={14} />} onClick={recorder.discard}>
          {text('transcription.recorder.discard')}
        </Button>
      </div>
    </section>
  );
}

/** The button that began the recording has gone with its screen; what it led to goes on here. */
function takeFocus(element: HTMLButtonElement | null): void {
  element?.focus();
}

function RecordedTime({ elapsed }: { elapsed: () => number }) {
  const text = useText();
  const format = useFormat();
  const ms = useTicking(elapsed, 100);
  return (
    <span role="timer" aria-label={text('transcription.recorder.elapsed')} className="text-f6 text-t1">
      {format.duration(ms / 1000)}
    </span>
  );
}
