import { Plus, X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { toast } from '#ui/toast.ts';
import { getBench } from '#features/speech/bench/speech-store.ts';
import { changeVoices } from '#features/speech/takes/change-voices.ts';
import type { KnownVoice } from './known-voice.ts';
import { addOwnVoice, removeOwnVoice } from './own-voices.ts';

type AddVoiceProps = { gateway: string; voices: readonly KnownVoice[] };

/** Adds voices of a gateway that neither it nor the contract names, and takes them out again. */
export function AddVoice({ gateway, voices }: AddVoiceProps) {
  const text = useText();
  const [name, setName] = useState('');
  const id = name.trim();
  const own = voices.filter(({ origin }) => origin === 'own');
  const isNew = id !== '' && !voices.some((voice) => voice.id === id && voice.origin !== 'grid');

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (!isNew) return;
    addOwnVoice({ gateway, id });
    setName('');
  }

  return (
    <div className="flex flex-col gap-1.5 px-4 py-3">
      <form onSubmit={handleSubmit}>
        <Field label={text('speech.voices.add')}>
          <div className="flex items-center gap-1.5">
            <TextInput
              value={name}
              maxLength={256}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="outline" icon={<Plus size={14} />} disabled={!isNew}>
              {text('speech.voices.add.button')}
            </Button>
          </div>
        </Field>
      </form>
      {own.length > 0 && (
        <ul aria-label={text('speech.voices.added')}>
          {own.map((voice) => (
            <li key={voice.id} className="flex min-h-control items-center gap-1 text-f3 text-t2">
              <span className="min-w-0 flex-1 truncate">{voice.id}</span>
              <IconButton
                size="sm"
                label={text('speech.voices.remove', { voice: voice.id })}
                icon={<X size={14} />}
                onClick={() => {
                  const undo = removeVoice({ gateway, id: voice.id });
                  const words = text('speech.voices.removed', { voice: voice.id });
                  toast({ text: words, action: { label: text('ui.undo'), onAction: undo } });
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Takes a voice out of what is known, and out of the grid unless it is all that is there. Returns the way back. */
function removeVoice(voice: { gateway: string; id: string }): () => void {
  const { id } = voice;
  const wasInGrid = getBench().voices.includes(id);
  removeOwnVoice(voice);
  changeVoices((voices) => (voices.length === 1 ? [...voices] : voices.filter((each) => each !== id)));
  return () => {
    addOwnVoice(voice);
    if (wasInGrid) changeVoices((voices) => (voices.includes(id) ? [...voices] : [...voices, id]));
  };
}
