import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import type { Lane } from '#blocks/lanes/lane.ts';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { useText } from '#i18n/use-text.ts';
import { chooseModel } from './speech-store.ts';

/** A lane's mark and model. */
export function LaneModel({ lane }: { lane: Lane }) {
  const text = useText();
  const label = text('speech.model');
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span aria-hidden className="text-f2 text-t3 max-md:hidden">
        {label}
      </span>
      <div className="-ml-0.5 flex min-w-0 items-center gap-1">
        <LaneMark letter={lane.letter} />
        <ModelPicker
          kind="speech"
          gateway={lane.gateway}
          model={lane.model}
          label={label}
          onChange={(choice) => chooseModel(lane.id, choice)}
        />
      </div>
    </div>
  );
}
