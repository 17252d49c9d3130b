import { useEffect } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { countSounds, useSoundUse } from './count-sounds.ts';
import { SOUND_BUDGETS, soundBudget } from './sound-budget.ts';

/** How much sound this device keeps, of how much it may; the budget can be chosen. */
export function SoundUse() {
  const text = useText();
  const format = useFormat();
  const bytes = useSoundUse((state) => state.bytes);
  const megabytes = soundBudget.useValue();
  useEffect(() => void countSounds(), []);
  const used = format.bytes(bytes ?? 0);
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-f2 text-t3">
      <meter
        min={0}
        max={megabytes * 1_000_000}
        value={bytes ?? 0}
        aria-label={text('sounds.used')}
        className="h-1 min-w-20 flex-1 appearance-none overflow-hidden rounded-full bg-line2 forced-border [&::-moz-meter-bar]:bg-t2 [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-line2 [&::-webkit-meter-optimum-value]:bg-t2"
      />
      <span>
        {text('sounds.kept')}{' '}
        <span className="font-medium text-t1">{bytes === null ? '–' : `${used.value} ${used.unit}`}</span> /
      </span>
      <select
        aria-label={text('sounds.budget')}
        data-tip={text('sounds.budget.help')}
        value={megabytes}
        onChange={({ currentTarget: { value } }) => {
          const chosen = SOUND_BUDGETS.find((each) => String(each) === value);
          if (chosen === undefined) return;
          soundBudget.change(() => chosen);
        }}
        className="-ml-1.5 h-control-sm cursor-pointer appearance-none rounded-control bg-transparent px-1 text-f2 text-t2 [field-sizing:content] hover:bg-hover hover:text-t1 pointer-coarse:h-11"
      >
        {SOUND_BUDGETS.map((each) => {
          const { value, unit } = format.bytes(each * 1_000_000);
          return (
            <option key={each} value={each} className="bg-raised text-t1">
              {value} {unit}
            </option>
          );
        })}
      </select>
    </div>
  );
}
