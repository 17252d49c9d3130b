import { useModels } from '#blocks/models/use-models.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import { useText } from '#i18n/use-text.ts';
import { TextInput } from '#ui/text-input.tsx';
import { listVoices } from './list-voices.ts';

type VoicePickerProps = { voice: string; lane: Lane | undefined; onChange: (voice: string) => void };

/** The documented voices with their true names where the gateway tells them, and a place for any other name: not every voice is listed. */
export function VoicePicker({ voice, lane, onChange }: VoicePickerProps) {
  const text = useText();
  const { data } = useModels();
  const models = data?.gateways.find(({ id }) => id === lane?.gateway)?.models;
  const voices = listVoices(models?.find(({ id }) => id === lane?.model)?.voices);
  const isListed = voices.some(({ id }) => id === voice);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="float-left text-f2 text-t3 max-md:sr-only">{text('speech.voice')}</legend>
      <div className="flex flex-wrap gap-1">
        {voices.map(({ id, trueName, description }) => (
          <label
            key={id}
            title={description ?? undefined}
            className="inline-flex h-control cursor-pointer items-center gap-1 rounded-control px-2.25 text-f3 font-medium text-t2 forced-border hover:bg-hover has-checked:bg-press has-checked:text-t1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:bg-[Highlight]"
          >
            <input
              type="radio"
              name="voice"
              value={id}
              checked={id === voice}
              onChange={() => onChange(id)}
              className="sr-only"
            />
            {id}
            {trueName !== null && <span className="text-f1 font-normal text-t3">{trueName}</span>}
          </label>
        ))}
        <TextInput
          aria-label={text('speech.voice.other')}
          placeholder={text('speech.voice.other.placeholder')}
          value={isListed ? '' : voice}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          className="w-24!"
        />
      </div>
    </fieldset>
  );
}
