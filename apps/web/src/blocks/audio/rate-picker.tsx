import { useText } from '#i18n/use-text.ts';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

type RatePickerProps = { rate: number; disabled: boolean; onChange: (rate: number) => void };

/** How fast a sound is played here, its pitch kept; the speed that a model speaks at is a parameter of the request. */
export function RatePicker({ rate, disabled, onChange }: RatePickerProps) {
  const text = useText();
  return (
    <select
      aria-label={text('player.rate')}
      data-tip={text('player.rate')}
      value={rate}
      disabled={disabled}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      className="h-control-sm cursor-pointer appearance-none rounded-control bg-transparent px-1.5 text-center text-f2 text-t2 [field-sizing:content] hover:bg-hover hover:text-t1 disabled:cursor-default disabled:text-t5 disabled:opacity-100"
    >
      {RATES.map((each) => (
        <option key={each} value={each} className="bg-raised text-t1">
          {each}×
        </option>
      ))}
    </select>
  );
}
