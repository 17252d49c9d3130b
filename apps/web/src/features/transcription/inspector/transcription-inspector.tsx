import { TranscriptionParametersPanel } from '#features/transcription/parameters/transcription-parameters-panel.tsx';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import {
  changeTranscriptionView,
  TRANSCRIPTION_PANELS,
  useTranscriptionView,
  type TranscriptionPanel,
} from '#features/transcription/transcription-view.ts';
import { useText } from '#i18n/use-text.ts';
import { Inspector } from '#ui/inspector.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { RunCode } from './run-code.tsx';
import { RunPanel } from './run-panel.tsx';
import { RunTab } from './run-tab.tsx';
import { RunWire } from './run-wire.tsx';

/** The panel beside a recording: the parameters of its lanes, and all that is known of the run that is looked at. */
export function TranscriptionInspector({ turn }: { turn: RecordingTurn }) {
  const text = useText();
  const panel = useTranscriptionView((view) => view.panel);
  if (panel === null) return null;
  return (
    <Inspector title={text('chat.inspector')} onClose={() => changeTranscriptionView({ panel: null })}>
      <div className="h-full *:h-full">
        <Tabs
          label={text('chat.inspector')}
          value={panel}
          onChange={(next) => changeTranscriptionView({ panel: next })}
          tabs={TRANSCRIPTION_PANELS.map((value) => ({
            value,
            label: text(`transcription.panel.${value}`),
            content: value === panel && <Panel panel={panel} turn={turn} />,
          }))}
        />
      </div>
    </Inspector>
  );
}

function Panel({ panel, turn }: { panel: TranscriptionPanel; turn: RecordingTurn }) {
  switch (panel) {
    case 'parameters':
      return <TranscriptionParametersPanel duration={turn.recording.sound?.duration ?? null} />;
    case 'run':
      return <RunTab turnId={turn.id}>{({ run, outcome }) => <RunPanel run={run} outcome={outcome} />}</RunTab>;
    case 'wire':
      return <RunTab turnId={turn.id}>{({ run }) => <RunWire run={run} />}</RunTab>;
    case 'code':
      return <RunTab turnId={turn.id}>{({ run }) => <RunCode turn={turn} run={run} />}</RunTab>;
  }
}
