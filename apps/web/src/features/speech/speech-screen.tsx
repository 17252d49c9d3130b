import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useKeepWithinBudget } from '#blocks/kept-sounds/use-keep-within-budget.ts';
import { EarlierTexts } from './earlier-texts.tsx';
import { useSpeechGrid } from './grid/use-speech-grid.ts';
import { VoiceGrid } from './grid/voice-grid.tsx';
import { MissingSession } from './missing-session.tsx';
import { Script } from './script/script.tsx';
import { SpeechBar } from './speech-bar.tsx';
import { SpeechStart } from './speech-start.tsx';
import { useSpeechStore } from './bench/speech-store.ts';
import { useSpeechView } from './speech-view.ts';
import { followTakes } from './takes/follow-takes.ts';
import { forgetDeletedTakes } from './takes/forget-deleted-takes.ts';
import { openSession } from './takes/open-session.ts';
import { quietPlayers } from './takes/take-players.ts';
import { TransportBar } from './transport/transport-bar.tsx';

const SpeechInspector = lazy(async () => ({
  default: (await import('./inspector/speech-inspector.tsx')).SpeechInspector,
}));

type SpeechScreenProps = { sessionId?: string };

/** One text in many voices: the text, the grid of lanes and voices that speak it, and one transport for all of them. */
export function SpeechScreen({ sessionId }: SpeechScreenProps) {
  const isMissing = useSpeechStore(({ missingId }) => missingId !== null && missingId === sessionId);
  const isLocked = useSpeechStore(({ isOpen }) => !isOpen && sessionId !== undefined);
  const hasPanel = useSpeechView(({ panel }) => panel !== null);
  const grid = useSpeechGrid();
  const { takes } = grid;
  const ended = takes.filter(({ ending }) => ending !== null);
  useKeepWithinBudget(ended.length, (id) => takes.some((take) => take.id === id));

  useEffect(() => void openSession(sessionId), [sessionId]);
  useEffect(() => {
    forgetDeletedTakes();
    followTakes();
    return quietPlayers;
  }, []);

  return (
    <>
      <SpeechBar grid={grid} />
      {isMissing ? (
        <MissingSession />
      ) : (
        <>
          <div className="@container scroll-slim min-h-0 flex-1 overflow-auto">
            <div className="w-fit min-w-full">
              <InPlace>
                <Script isLocked={isLocked} />
              </InPlace>
              <VoiceGrid />
              <InPlace>
                {takes.length === 0 && <SpeechStart grid={grid} />}
                <EarlierTexts takes={takes} />
              </InPlace>
            </div>
          </div>
          <TransportBar />
        </>
      )}
      {hasPanel && (
        <Suspense fallback={null}>
          <SpeechInspector />
        </Suspense>
      )}
    </>
  );
}

/** What stays in place when a wide grid is scrolled sideways. */
function InPlace({ children }: { children: ReactNode }) {
  return <div className="sticky left-0 seen-width">{children}</div>;
}
