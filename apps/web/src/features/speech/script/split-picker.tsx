import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { SPLITS } from '#features/speech/bench/speech-bench.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';

/** Chooses how a text becomes requests; on a phone, where a select has to be large, the parameters are the place for it. */
export function SplitPicker() {
  const text = useText();
  const split = useSpeechStore((state) => state.bench.split);
  return (
    <select
      aria-label={text('speech.script.split')}
      data-tip={text('speech.script.split')}
      value={split}
      onChange={(event) => {
        const chosen = SPLITS[event.currentTarget.selectedIndex];
        if (chosen !== undefined) editBench({ split: chosen });
      }}
      className="-mx-1.5 h-control-sm cursor-pointer appearance-none rounded-control bg-transparent px-1.5 text-f2 text-t3 underline decoration-dotted underline-offset-3 [field-sizing:content] hover:bg-hover hover:text-t1 pointer-coarse:hidden"
    >
      {SPLITS.map((each) => (
        <option key={each} value={each} className="bg-raised text-t1">
          {text(`speech.script.split.${each}`)}
        </option>
      ))}
    </select>
  );
}
