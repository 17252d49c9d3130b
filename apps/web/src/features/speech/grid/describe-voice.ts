import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';

type Spoken = { voice: string; lanes: readonly ResolvedSpeechLane[]; gateways: readonly GatewayState[] };

/**
 * What the gateways say a voice is: its true name where the id stands for another voice, and what it sounds like. Null unless all lanes
 * say the same: one name can be a different voice in each of them.
 */
export function describeVoice({ voice, lanes, gateways }: Spoken): string | null {
  const [first = null, ...others] = new Set(lanes.map((lane) => describeIn(lane, voice, gateways)));
  return others.length === 0 ? first : null;
}

function describeIn(lane: ResolvedSpeechLane, voice: string, gateways: readonly GatewayState[]): string | null {
  const models = gateways.find(({ id }) => id === lane.gateway)?.models ?? [];
  const voices = models.find(({ id }) => id === lane.model)?.voices ?? [];
  const known = voices.find(({ id, aliases }) => id === voice || aliases.includes(voice));
  if (known === undefined) return null;
  const { id, description = '' } = known;
  return [id === voice ? '' : id, description].filter((part) => part !== '').join(' · ') || null;
}
