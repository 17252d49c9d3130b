import { Cable, Code, Info, Mic, Plus, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { BarButton } from '#ui/bar-button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { RevealedText } from '#ui/revealed-text.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { useReadRun } from './lanes/use-read-run.ts';
import { TakeAwayMenu } from './reading/take-away-menu.tsx';
import { describeRecording } from './recordings/describe-recording.ts';
import { FileButton } from './recordings/file-button.tsx';
import type { RecordingTurn } from './recordings/recording-turn.ts';
import type { Intake } from './recordings/use-intake.ts';
import { changeTranscriptionView, useTranscriptionView, type TranscriptionPanel } from './transcription-view.ts';

const PANEL_ICONS: readonly [TranscriptionPanel, ReactNode][] = [
  ['parameters', <SlidersHorizontal key="parameters" size={15} />],
  ['run', <Info key="run" size={15} />],
  ['wire', <Cable key="wire" size={15} />],
  ['code', <Code key="code" size={15} />],
];

/** The recording's name and facts, the ways to another one, what can be taken away, and the panels of the inspector. */
export function TranscriptionBar({ turn, intake }: { turn: RecordingTurn; intake: Intake }) {
  const text = useText();
  const format = useFormat();
  const [, navigate] = useLocation();
  const read = useReadRun(turn.id);
  return (
    <TopBar
      title={<RevealedText text={turn.recording.name} />}
      detail={<span className="@max-4xl/bar:hidden">{describeRecording(turn.recording, format)}</span>}
    >
      <IconButton
        className="lg:hidden"
        label={text('shell.new.transcription')}
        icon={<Plus />}
        onClick={() => navigate(SCREEN_PATHS.transcription)}
      />
      <BarButton
        icon={<Mic size={15} />}
        label={text('transcription.record')}
        disabled={intake.recorder.status !== 'idle'}
        onClick={() => void intake.record()}
      />
      <FileButton labelClassName="@max-5xl/bar:sr-only" onFiles={intake.takeFiles} />
      {read?.outcome.transcript != null && <TakeAwayMenu turn={turn} read={read} />}
      <span aria-hidden className="mx-1.5 h-4 w-px bg-line2 max-sm:hidden" />
      {PANEL_ICONS.map(([panel, icon]) => (
        <PanelButton key={panel} panel={panel} icon={icon} disabled={panel !== 'parameters' && read === null} />
      ))}
    </TopBar>
  );
}

function PanelButton({ panel, icon, disabled }: { panel: TranscriptionPanel; icon: ReactNode; disabled: boolean }) {
  const text = useText();
  const isOpen = useTranscriptionView((view) => view.panel === panel);
  return (
    <BarButton
      icon={icon}
      label={text(`transcription.panel.${panel}`)}
      pressed={isOpen}
      disabled={disabled}
      isWide={panel !== 'parameters'}
      onClick={() => changeTranscriptionView({ panel: isOpen ? null : panel })}
    />
  );
}
