import { SpeechParametersPanel } from '#features/speech/parameters/speech-parameters-panel.tsx';
import { changeSpeechView, SPEECH_PANELS, useSpeechView, type SpeechPanel } from '#features/speech/speech-view.ts';
import { VoicesPanel } from '#features/speech/voices/voices-panel.tsx';
import { useText } from '#i18n/use-text.ts';
import { Inspector } from '#ui/inspector.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { TakeCode } from './take-code.tsx';
import { TakePanel } from './take-panel.tsx';
import { TakeTab } from './take-tab.tsx';
import { TakeWire } from './take-wire.tsx';

/** The panel beside the grid: its voices and parameters, and all that is known of one take. */
export function SpeechInspector() {
  const text = useText();
  const panel = useSpeechView((view) => view.panel);
  if (panel === null) return null;
  return (
    <Inspector title={text('chat.inspector')} onClose={() => changeSpeechView({ panel: null })}>
      <div className="h-full *:h-full">
        <Tabs
          label={text('chat.inspector')}
          value={panel}
          onChange={(next) => changeSpeechView({ panel: next })}
          tabs={SPEECH_PANELS.map((value) => ({
            value,
            label: text(`speech.panel.${value}`),
            content: value === panel && <Panel panel={panel} />,
          }))}
        />
      </div>
    </Inspector>
  );
}

function Panel({ panel }: { panel: SpeechPanel }) {
  switch (panel) {
    case 'voices':
      return (
        <div className="scroll-slim h-full overflow-y-auto">
          <VoicesPanel />
        </div>
      );
    case 'parameters':
      return <SpeechParametersPanel />;
    case 'take':
      return <TakeTab>{(take) => <TakePanel take={take} />}</TakeTab>;
    case 'wire':
      return <TakeTab>{(take) => <TakeWire take={take} />}</TakeTab>;
    case 'code':
      return <TakeTab>{(take) => <TakeCode take={take} />}</TakeTab>;
  }
}
