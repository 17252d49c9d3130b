import type { Take } from '#features/speech/takes/take-record.ts';
import { useGain } from '#features/speech/transport/use-gain.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { FactList } from '#ui/fact-list.tsx';
import { InspectorPart } from '#ui/inspector-part.tsx';
import { listSoundFacts } from './list-sound-facts.ts';

/** What a take's bytes are, how fast they were made, and how loud they are beside the other takes of the text. */
export function SoundFacts({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const gain = useGain(take);
  return (
    <InspectorPart title={text('speech.facts')}>
      <FactList facts={listSoundFacts({ take, gain, format, text })} />
    </InspectorPart>
  );
}
