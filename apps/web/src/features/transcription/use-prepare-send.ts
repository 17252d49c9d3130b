import { useConfig } from '#blocks/models/use-config.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { prepareSend, type PreparedSend } from './prepare-send.ts';
import type { TranscriptionTurn } from './transcription-turn.ts';

/** Prepares sends by the gateways as they are now. */
export function usePrepareSend(): (turn: TranscriptionTurn) => PreparedSend {
  const { data: config } = useConfig();
  const gateways = useGatewayStates();
  return (turn) => prepareSend({ turn, gateways, limits: config?.limits ?? {} });
}
