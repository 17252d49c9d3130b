import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { DAY_SPANS, type HistoryFilters } from './history-filters.ts';

type DayFilterProps = { filters: HistoryFilters; onChange: (change: Partial<HistoryFilters>) => void };

/** Narrows the list to the last days, or to days from one to another. */
export function DayFilter({ filters: { days, from, to }, onChange }: DayFilterProps) {
  const text = useText();
  const [asksSpan, setAsksSpan] = useState(false);
  const isSpan = days === null && (asksSpan || from !== null || to !== null);
  const values = ['all', ...DAY_SPANS, 'span'] as const;
  return (
    <>
      <Select
        label={text('history.filter.days')}
        value={isSpan ? 'span' : (days ?? 'all')}
        options={values.map((value) => ({ value, label: text(`history.filter.days.${value}`) }))}
        onChange={(value) => {
          setAsksSpan(value === 'span');
          onChange({ days: DAY_SPANS.find((span) => span === value) ?? null, from: null, to: null });
        }}
      />
      {isSpan && (
        <span className="flex items-center gap-1.5 text-t3 max-sm:col-span-2">
          <DayInput label={text('history.filter.from')} day={from} onDay={(day) => onChange({ from: day })} />
          –
          <DayInput label={text('history.filter.to')} day={to} onDay={(day) => onChange({ to: day })} />
        </span>
      )}
    </>
  );
}

type DayInputProps = { label: string; day: string | null; onDay: (day: string | null) => void };

function DayInput({ label, day, onDay }: DayInputProps) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      value={day ?? ''}
      onChange={(event) => onDay(event.currentTarget.value || null)}
      className="sm:w-36!"
    />
  );
}
