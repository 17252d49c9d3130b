import { Square } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { LanguagePicker } from './language-picker.tsx';
import type { PreparedSend } from './prepare-send.ts';
import { stopTranscribing, transcribe } from './transcribe.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';

type SendBarProps = { session: TranscriptionSession; prepared: PreparedSend };

/** The lane and its language, how the recording will travel, and the button that sends it. */
export function SendBar({ session, prepared: { lane, plan } }: SendBarProps) {
  const text = useText();
  const { recipe } = session.turn;
  const { changeSettings } = transcriptionStore.getState();

  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-2 border-b border-line px-4 py-2 md:px-6">
      <span className="flex min-w-0 items-center">
        <LaneMark letter={lane.letter} />
        <ModelPicker
          kind="transcription"
          gateway={lane.gateway}
          model={lane.model}
          label={text('transcription.lane', { letter: lane.letter })}
          onChange={(choice) => changeSettings(session.id, { lanes: [{ ...lane, ...choice }] })}
        />
      </span>
      <LanguagePicker
        language={recipe.language}
        onChange={(language) => changeSettings(session.id, { recipe: { ...recipe, language } })}
      />
      <span className="ml-auto flex items-center gap-3">
        {plan !== null && plan.kind !== 'refuse' && (
          <span className="hidden truncate text-f2 text-t3 @4xl:inline">
            {text(`transcription.plan.${plan.kind}`, { name: plan.name })}
          </span>
        )}
        <SendButton session={session} lane={lane} plan={plan} />
      </span>
    </div>
  );
}

function SendButton({ session, lane, plan }: { session: TranscriptionSession } & PreparedSend) {
  const text = useText();
  const isRunning = session.runs.some((run) => run.end === null);
  if (isRunning) {
    return (
      <Button variant="outline" icon={<Square size={13} />} onClick={() => stopTranscribing(session.id)}>
        {text('transcription.stop')}
      </Button>
    );
  }

  function handleSend() {
    if (plan === null || plan.kind === 'refuse') return;
    void transcribe({ sessionId: session.id, lanes: [lane], plan });
  }

  const cannotSend = plan === null || plan.kind === 'refuse' || session.audio === null || session.isPreparing;
  return (
    <Button variant="primary" disabled={cannotSend} onClick={handleSend}>
      {text(session.isPreparing ? 'transcription.preparing' : 'transcription.send')}
    </Button>
  );
}
