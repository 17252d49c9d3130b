import { useEffect, useEffectEvent } from 'react';
import type { PreparedSend } from './prepare-send.ts';
import { transcribe } from './transcribe.ts';

type SendWhenReadyOptions = {
  sessionId: string;
  prepared: PreparedSend;
  /** The person has asked for the send already. */
  isWanted: boolean;
  onSent: () => void;
};

/** Sends what was asked for as soon as there is a model to send to: the lists may still be on their way. */
export function useSendWhenReady({
  sessionId,
  prepared: { lane, plan },
  isWanted,
  onSent,
}: SendWhenReadyOptions): void {
  const isReady = isWanted && plan !== null;
  const send = useEffectEvent(() => {
    onSent();
    if (plan !== null && plan.kind !== 'refuse') void transcribe({ sessionId, lanes: [lane], plan });
  });

  useEffect(() => {
    if (isReady) send();
  }, [isReady]);
}
