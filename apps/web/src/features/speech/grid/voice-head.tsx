import { AudioLines, ChevronDown, Trash2 } from 'lucide-react';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useText } from '#i18n/use-text.ts';
import type { BenchFault } from '#features/speech/bench/check-bench.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { useSpeak } from '#features/speech/use-speak.ts';
import { Menu } from '#ui/menu.tsx';
import { describeVoice } from './describe-voice.ts';
import { useRemoveVoice } from './use-remove-voice.ts';

type VoiceHeadProps = { voice: string; lanes: readonly ResolvedSpeechLane[]; fault: BenchFault | null };

/** A row's voice, what it sounds like, and what can be done with it. */
export function VoiceHead({ voice, lanes, fault }: VoiceHeadProps) {
  const text = useText();
  const speak = useSpeak();
  const removeVoice = useRemoveVoice();
  const isOnly = useSpeechStore(({ bench }) => bench.voices.length === 1);
  const gateways = useGatewayStates();
  const description = describeVoice({ voice, lanes, gateways });
  // The server's own voices will be described: the name above has its place from the start.
  const willBeDescribed = gateways.some(({ state, isLocal }) => state === 'loading' && isLocal);
  return (
    <th
      scope="row"
      aria-label={voice}
      className="sticky left-0 z-2 border-b border-line md:border-r bg-paper py-2 pr-0.5 pl-2 text-left font-normal md:pl-4"
    >
      <div data-tip={voice} className="flex *:min-w-0 *:shrink">
        <Menu
          label={text('speech.grid.voice.menu', { voice })}
          trigger={
            <span className="flex min-w-0 items-center gap-0.5">
              <span className="truncate text-f4 font-medium text-t1">{voice}</span>
              <ChevronDown size={12} aria-hidden className="shrink-0 text-t4" />
            </span>
          }
          items={[
            {
              label: text('speech.grid.voice.speak'),
              icon: <AudioLines size={14} />,
              disabled: fault !== null,
              onSelect: () => speak(lanes.map((lane) => ({ lane, voice }))),
            },
            {
              label: text('chat.lane.remove'),
              icon: <Trash2 size={14} />,
              disabled: isOnly,
              onSelect: () => removeVoice(voice),
            },
          ]}
        />
      </div>
      {(description !== null || willBeDescribed) && (
        <span
          data-tip={description ?? undefined}
          className="line-clamp-2 min-h-7 px-2.25 md:line-clamp-3 text-f1/3.5 text-t3 pointer-coarse:-mt-2.5"
        >
          {description}
        </span>
      )}
    </th>
  );
}
