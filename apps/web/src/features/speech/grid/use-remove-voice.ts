import { useText } from '#i18n/use-text.ts';
import { getBench } from '#features/speech/bench/speech-store.ts';
import { changeVoices } from '#features/speech/takes/change-voices.ts';
import { toast } from '#ui/toast.ts';

/** Takes a voice out of the grid, with a way back into its place. */
export function useRemoveVoice(): (voice: string) => void {
  const text = useText();
  return (voice) => {
    const at = getBench().voices.indexOf(voice);
    changeVoices((voices) => voices.filter((each) => each !== voice));
    const restore = () =>
      changeVoices((voices) => (voices.includes(voice) ? [...voices] : voices.toSpliced(at, 0, voice)));
    toast({
      text: text('speech.grid.voice.removed', { voice }),
      action: { label: text('ui.undo'), onAction: restore },
    });
  };
}
