import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { checkDraft } from './check-draft.ts';
import { generateTakes, stopTakes } from './generate-takes.ts';
import { MissingSession } from './missing-session.tsx';
import { openSession } from './open-session.ts';
import { SpeechForm } from './speech-form.tsx';
import { SpeechStart } from './speech-start.tsx';
import { setText, takesOf, useSpeechStore } from './speech-store.ts';
import { TakeInspector } from './take-inspector.tsx';
import { TakeList } from './take-list.tsx';
import { quietPlayers } from './take-players.ts';
import { useLanes } from './use-lanes.ts';

type SpeechScreenProps = { sessionId?: string };

export function SpeechScreen({ sessionId }: SpeechScreenProps) {
  const text = useText();
  const [, navigate] = useLocation();
  const lanes = useLanes();
  const shownId = useSpeechStore((state) => state.sessionId);
  const isMissing = useSpeechStore(({ missingId }) => missingId !== null && missingId === sessionId);
  const all = useSpeechStore((state) => state.takes);
  const recipe = useSpeechStore((state) => state.recipe);
  const [detailed, setDetailed] = useState<string | null>(null);

  useEffect(() => void openSession(sessionId), [sessionId]);
  useEffect(() => quietPlayers, []);

  const takes = takesOf(shownId, all);
  const live = takes.filter(({ end }) => end === null);
  const inspected = takes.find(({ id }) => id === detailed);

  function handleGenerate() {
    const session = generateTakes(lanes);
    if (session !== sessionId) navigate(sessionPath({ screen: 'speech', id: session }), { replace: true });
  }

  function handleExample(example: string) {
    setText(example);
    handleGenerate();
  }

  return (
    <>
      <TopBar
        title={takes[0]?.request.request.input.trim() ?? text('speech.title')}
        {...(takes.length > 0 && {
          detail: <span className="max-md:hidden">{text('speech.takes.count', { count: takes.length })}</span>,
        })}
      >
        {takes.length > 0 && (
          <IconButton
            className="lg:hidden"
            label={text('shell.new.speech')}
            icon={<Plus />}
            onClick={() => navigate(SCREEN_PATHS.speech)}
          />
        )}
      </TopBar>
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        {isMissing ? (
          <MissingSession />
        ) : (
          <SpeechForm
            isLive={live.length > 0}
            onGenerate={handleGenerate}
            onStop={() => stopTakes(live.map(({ id }) => id))}
          />
        )}
        {takes.length > 0 && <TakeList takes={takes} onShowDetails={setDetailed} />}
        {takes.length === 0 && !isMissing && (
          <SpeechStart canGenerate={checkDraft({ text: 'any', recipe, lanes }) === null} onExample={handleExample} />
        )}
      </div>
      {inspected !== undefined && <TakeInspector take={inspected} onClose={() => setDetailed(null)} />}
    </>
  );
}
