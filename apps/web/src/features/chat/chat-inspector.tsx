import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { CodeExport } from '#blocks/code-export/code-export.tsx';
import { WireView } from '#blocks/runs/wire-view.tsx';
import { useText } from '#i18n/use-text.ts';
import { Inspector } from '#ui/inspector.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { changeView, type Inspected } from './chat-view.ts';
import type { Conversation } from './conversation/conversation.ts';
import { findRun } from './conversation/find-run.ts';
import { newestRun } from './conversation/newest-run.ts';
import { LaneParameters } from './lane-parameters.tsx';
import { RunChooser } from './run-chooser.tsx';
import { RunWire } from './run-wire.tsx';

type ChatInspectorProps = { conversation: Conversation; inspected: Inspected };

/** The panel beside a conversation: its parameters, and the wire and the code of one run. */
export function ChatInspector({ conversation, inspected }: ChatInspectorProps) {
  const text = useText();
  const runId = inspected.panel === 'parameters' ? newestRun(conversation)?.id : inspected.runId;
  const laneRun = findRun(conversation, runId)?.laneRun;

  function panelOf(panel: 'wire' | 'code') {
    if (laneRun === undefined) return <p className="p-4 text-f3 text-t3">{text('run.wire.none')}</p>;
    return (
      <div className="flex h-full flex-col">
        <RunChooser conversation={conversation} panel={panel} laneRun={laneRun} />
        <div className="min-h-0 flex-1 *:h-full">
          <RunWire key={laneRun.id} conversationId={conversation.id} laneRun={laneRun}>
            {(wire: WireRecord) =>
              panel === 'wire' ? (
                <WireView letter={laneRun.letter} run={laneRun.run} wire={wire} />
              ) : (
                <CodeExport request={{ kind: 'chat', path: wire.path, body: wire.request }} />
              )
            }
          </RunWire>
        </div>
      </div>
    );
  }

  return (
    <Inspector title={text('chat.inspector')} onClose={() => changeView({ inspected: null })}>
      <div className="h-full *:h-full">
        <Tabs
          label={text('chat.inspector')}
          value={inspected.panel}
          onChange={(panel) => {
            if (panel === 'parameters') changeView({ inspected: { panel } });
            else if (laneRun !== undefined) changeView({ inspected: { panel, runId: laneRun.id } });
          }}
          tabs={[
            {
              value: 'parameters',
              label: text('chat.parameters'),
              content: <LaneParameters conversation={conversation} />,
            },
            { value: 'wire', label: text('chat.wire'), content: panelOf('wire') },
            { value: 'code', label: text('chat.code'), content: panelOf('code') },
          ]}
        />
      </div>
    </Inspector>
  );
}
