import { countText } from '@lineup/shared/text/count-text.ts';
import { useDeferredValue } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';

/** How long the text is, in both units that gateways limit. */
export function TextCount() {
  const text = useText();
  const format = useFormat();
  const { characters, bytes } = countText(useDeferredValue(useSpeechStore((state) => state.bench.text)));
  const size = format.bytes(bytes);
  return (
    <>
      <Count value={format.count(characters)} unit={text('speech.characters', { count: characters })} />
      <Count value={size.value} unit={size.unit} />
    </>
  );
}

function Count({ value, unit }: { value: string; unit: string }) {
  return (
    <span>
      <span className="font-medium text-t1">{value}</span> {unit}
    </span>
  );
}
