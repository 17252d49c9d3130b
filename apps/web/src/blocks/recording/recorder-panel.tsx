import { Mic, Pause, Square, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { LevelMeter } from './level-meter.tsx';
import { LevelTrace } from './level-trace.tsx';
import { LiveInputPicker } from './live-input-picker.tsx';
import { RecordedSize } from './recorded-size.tsx';
import { RecorderHints } from './recorder-hints.tsx';
import type { Recorder } from './recorder.ts';
import { usePauseKey } from './use-pause-key.ts';
import { useTicking } from './use-ticking.ts';

type RecorderPanelProps = {
  recorder: Recorder;
  /** How many bytes an upload may have, where that is known: the panel says how long a recording may go on. */
  limitBytes?: number | undefined;
};

/** A running recording: its level and time, where it comes from, and what can be done with it. */
export function RecorderPanel({ recorder, limitBytes }: RecorderPanelProps) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  const isPaused = useStore(recorder.progress, (progress) => progress.isPaused);
  const togglePause = () => (isPaused ? recorder.resume() : recorder.pause());
  usePauseKey(section, togglePause);

  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={text('transcription.recorder')}
      className="border-b border-line px-4 pt-4 pb-3 outline-none md:px-6"
    >
      <LevelTrace level={recorder.level} isPaused={isPaused} />
      <LevelMeter level={recorder.level} />
      <div className="flex flex-wrap items-center gap-2 pt-3">
        <Button ref={takeFocus} variant="primary" icon={<Square size={14} />} onClick={recorder.stop}>
          {text('transcription.recorder.stop')}
        </Button>
        <Button
          variant="outline"
          icon={isPaused ? <Mic size={14} /> : <Pause size={14} />}
          aria-keyshortcuts="P"
          onClick={togglePause}
        >
          {text(isPaused ? 'transcription.recorder.resume' : 'transcription.recorder.pause')}
          <Kbd aria-hidden className="pointer-coarse:hidden">
            P
          </Kbd>
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
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-3">
        <LiveInputPicker input={recorder.input} />
        <RecordedSize progress={recorder.progress} limitBytes={limitBytes} />
      </div>
      <RecorderHints recorder={recorder} />
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
