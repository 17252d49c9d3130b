import { Mic, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { GatewayTrouble } from '#blocks/models/gateway-trouble.tsx';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { InterruptedRecordings } from '#blocks/recording/interrupted-recordings.tsx';
import { MicrophoneChoice } from '#blocks/recording/microphone-choice.tsx';
import { endPhrases } from '#i18n/end-phrases.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from './file-button.tsx';
import { IntakeNotes } from './intake-notes.tsx';
import { listWarmingGateways } from './list-warming-gateways.ts';
import { LISTED_EXTENSIONS } from './listed-extensions.ts';
import type { Intake } from './use-intake.ts';
import { useUploadLimit } from './use-upload-limit.ts';

type StartViewProps = { intake: Intake; onSample: () => void };

/** The screen before there is a recording: three ways to one. */
export function StartView({ intake, onSample }: StartViewProps) {
  const text = useText();
  const fileWords = useFileWords();
  const gateways = useGatewayStates();
  const failed = gateways.filter(({ state }) => state === 'failed');
  return (
    <div className="mx-auto w-full max-w-[1080px] px-4 py-8 md:px-8 md:py-14">
      <h2 className="text-f7 font-semibold tracking-tight text-balance text-t1 md:text-f8">
        {text('transcription.start.title')}
      </h2>
      <p className="reading mt-2 text-f5 text-t2 md:text-f6">{text('transcription.start.text')}</p>
      <IntakeNotes intake={intake} className="not-empty:pt-5" />
      <div className="max-w-150 pt-5 empty:hidden">
        <InterruptedRecordings onKeep={intake.keepRecorded} />
      </div>
      <div className="mt-7 grid border-y border-line2 md:grid-cols-3">
        <Way title={text('transcription.start.file')} words={fileWords}>
          <FileButton variant="primary" onFiles={intake.takeFiles} />
        </Way>
        <Way title={text('transcription.start.microphone')} words={text('transcription.start.microphone.text')}>
          <span className="flex flex-wrap items-center gap-2">
            <Button variant="outline" icon={<Mic size={14} />} onClick={() => void intake.record()}>
              {text('transcription.record')}
            </Button>
            <MicrophoneChoice />
          </span>
        </Way>
        <Way title={text('transcription.start.sample')} words={text('transcription.start.sample.text')}>
          <Button variant="outline" icon={<Play size={14} />} onClick={onSample}>
            {text('transcription.sample')}
          </Button>
        </Way>
      </div>
      <div className="-mx-1 max-w-150 pt-5 empty:hidden">
        <GatewayTrouble gateways={[...failed, ...listWarmingGateways(gateways)]} kind="transcription" />
      </div>
    </div>
  );
}

type WayProps = { title: string; words: string; children: ReactNode };

function Way({ title, words, children }: WayProps) {
  return (
    <section className="flex min-w-0 flex-col items-start gap-2 border-line py-5 not-first:max-md:border-t md:px-7 md:not-first:border-l md:first:pl-0 md:last:pr-0">
      <h3 className="text-f5 font-semibold">{title}</h3>
      <p className="max-w-full grow text-f4 text-balance text-t2 [:lang(zh)_&]:break-keep">{endPhrases(words)}</p>
      <div className="mt-2">{children}</div>
    </section>
  );
}

/** What can be opened; the size is that of the gateway that takes most. */
function useFileWords(): string {
  const text = useText();
  const format = useFormat();
  const { value, unit } = format.bytes(useUploadLimit() ?? null);
  return text('transcription.start.file.text', { types: LISTED_EXTENSIONS, size: `${value} ${unit}` });
}
