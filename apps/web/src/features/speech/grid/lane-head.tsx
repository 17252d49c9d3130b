import { chooseLaneModel } from '#blocks/recipe/choose-lane-model.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { DEFAULT_FORMAT } from '#features/speech/bench/speech-formats.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { Chip } from '#ui/chip.tsx';
import { LaneMenu } from './lane-menu.tsx';

/** A lane's name, what it asks for, and what can be done with it. */
export function LaneHead({ lane }: { lane: ResolvedSpeechLane }) {
  const text = useText();
  const { id, letter, gateway, model, parameters } = lane;
  const { response_format: format = DEFAULT_FORMAT, speed } = parameters;
  return (
    <div
      role="group"
      aria-label={text('chat.lane', { letter })}
      className="@container/head flex h-12 min-w-0 items-center pr-1 pl-3.5"
    >
      {/* Where lanes scroll sideways, the mark stays as long as anything of its lane is seen. */}
      <span className="z-1 -ml-3.5 flex shrink-0 items-center self-stretch bg-paper pl-3.5 md:sticky md:left-31">
        <LaneMark letter={letter} />
      </span>
      <span className="flex min-w-0 flex-1">
        <ModelPicker
          kind="speech"
          gateway={gateway}
          model={model}
          label={text('chat.model', { letter })}
          layout="stacked"
          onChange={(choice) => editBench((bench) => chooseLaneModel(bench, { laneId: id, choice }))}
        />
      </span>
      <span className="flex items-center gap-1">
        {speed !== undefined && (
          <span data-tip={text('speech.speed')} className="@max-[240px]/head:hidden">
            <Chip>{speed}×</Chip>
          </span>
        )}
        <span data-tip={text('speech.format')}>
          <Chip>
            <span className="font-mono">{format}</span>
          </Chip>
        </span>
      </span>
      <LaneMenu laneId={id} letter={letter} />
    </div>
  );
}
