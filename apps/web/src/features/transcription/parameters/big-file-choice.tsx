import { useId } from 'react';
import { useCanCompress } from '#blocks/media/use-can-compress.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { BIG_FILE_WAYS } from '#features/transcription/bench/transcription-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useText } from '#i18n/use-text.ts';

/** What becomes of a recording that is too large for a gateway. */
export function BigFileChoice() {
  const text = useText();
  const id = useId();
  const chosen = useTranscriptionStore(({ bench }) => bench.bigFiles);
  const canCompress = useCanCompress();
  const inEffect = canCompress === false ? 'cut' : chosen;
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-f2 text-t3">{text('transcription.parameters.big')}</legend>
      {BIG_FILE_WAYS.map((way) => {
        const isOffered = way === 'cut' || canCompress !== false;
        return (
          <label
            key={way}
            className="grid grid-cols-[auto_1fr] items-baseline gap-x-2 text-f3 text-t1 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={id}
              checked={inEffect === way}
              disabled={!isOffered}
              aria-describedby={`${id}-${way}`}
              onChange={() => editBench({ bigFiles: way })}
              className="translate-y-0.5 accent-(--accent)"
            />
            {text(`transcription.parameters.big.${way}`)}
            <span id={`${id}-${way}`} className="col-start-2 text-f2 text-t3">
              {text(isOffered ? `transcription.parameters.big.${way}.help` : 'transcription.parameters.big.cannot')}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
