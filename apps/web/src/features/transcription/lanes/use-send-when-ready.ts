import { useEffect, useEffectEvent } from 'react';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { transcribe } from '#features/transcription/runs/transcribe.ts';

type SendWhenReadyOptions = {
  turnId: string;
  planned: readonly PlannedAsk[];
  /** The person has asked for the send already. */
  isWanted: boolean;
  onSent: () => void;
};

/** Sends what was asked for as soon as there are models to send to: the lists may still be on their way. */
export function useSendWhenReady({ turnId, planned, isWanted, onSent }: SendWhenReadyOptions): void {
  const isReady = isWanted && planned.length > 0;
  const send = useEffectEvent(() => {
    onSent();
    void transcribe(turnId, planned);
  });

  useEffect(() => {
    if (isReady) send();
  }, [isReady]);
}
