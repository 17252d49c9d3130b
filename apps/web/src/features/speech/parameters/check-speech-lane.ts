import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { isSpeed } from '#features/speech/bench/check-bench.ts';
import { SPEED_RANGE } from '#features/speech/bench/speech-formats.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { RESERVED_KEYS } from './reserved-keys.ts';

/**
 * What is known of a lane's requests before they are sent. `refused`: OpenAI's reference or the documented contract says that they will
 * be; `note`: they will be sent, but otherwise than one may think.
 */
export type SpeechNotice =
  | { code: 'instructions'; severity: 'refused'; model: string }
  | { code: 'speed'; severity: 'refused'; speed: number; min: number; max: number }
  | { code: 'format'; severity: 'note'; format: string; formats: readonly string[] }
  | { code: 'reserved'; severity: 'note'; keys: readonly string[] };

/** OpenAI's reference: `instructions` "does not work with tts-1 or tts-1-hd". A gateway may put a maker before the name, a date behind. */
const WITHOUT_INSTRUCTIONS = /(?:^|\/)tts-1(?:-hd)?(?:-\d+)?$/i;

/** Tells what is known of a lane before anything is sent; `limits` are its gateway's, undefined when they are not known. */
export function checkSpeechLane(
  { model, parameters }: ResolvedSpeechLane,
  limits: GatewayLimits | undefined,
): SpeechNotice[] {
  const { instructions = '', speed, response_format: format, extra = {} } = parameters;
  const reserved = RESERVED_KEYS.filter((key) => Object.hasOwn(extra, key));
  const formats = limits?.speechFormats;
  const notices: (SpeechNotice | false)[] = [
    instructions.trim() !== '' &&
      WITHOUT_INSTRUCTIONS.test(model) && { code: 'instructions', severity: 'refused', model },
    speed !== undefined && !isSpeed(speed) && { code: 'speed', severity: 'refused', speed, ...SPEED_RANGE },
    format !== undefined &&
      formats?.includes(format) === false && { code: 'format', severity: 'note', format, formats },
    reserved.length > 0 && { code: 'reserved', severity: 'note', keys: reserved },
  ];
  return notices.filter((notice) => notice !== false);
}
