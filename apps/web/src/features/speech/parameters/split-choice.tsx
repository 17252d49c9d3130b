import { useId } from 'react';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { SPLITS } from '#features/speech/bench/speech-bench.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';

/** How the text becomes requests. */
export function SplitChoice() {
  const text = useText();
  const id = useId();
  const split = useSpeechStore((state) => state.bench.split);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-f2 text-t3">{text('speech.script.split')}</legend>
      {SPLITS.map((each) => (
        <label
          key={each}
          className="grid grid-cols-[auto_1fr] items-baseline gap-x-2 text-f3 text-t1 pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={id}
            checked={split === each}
            aria-describedby={`${id}-${each}`}
            onChange={() => editBench({ split: each })}
            className="translate-y-0.5 accent-(--accent)"
          />
          {text(`speech.script.split.${each}`)}
          <span id={`${id}-${each}`} className="col-start-2 text-f2 text-t3">
            {text(`speech.parameters.split.${each}.help`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
