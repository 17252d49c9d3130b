import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { getBench, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { stopTakes } from '#features/speech/takes/stop-takes.ts';
import { toast } from '#ui/toast.ts';

/** Takes a voice out of the grid, with a way back into its place. What is being spoken in it is stopped; its takes stay. */
export function useRemoveVoice(): (voice: string) => void {
  const text = useText();
  return (voice) => {
    const at = getBench().voices.indexOf(voice);
    stopTakes(liveIn(voice));
    editBench(({ voices }) => ({ voices: voices.filter((each) => each !== voice) }));
    const restore = () =>
      editBench(({ voices }) => ({ voices: voices.includes(voice) ? voices : voices.toSpliced(at, 0, voice) }));
    toast({
      text: text('speech.grid.voice.removed', { voice }),
      action: { label: text('ui.undo'), onAction: restore },
    });
  };
}

function liveIn(voice: string): string[] {
  const { takes, sessionId } = useSpeechStore.getState();
  const ofVoice = takes.filter((take) => take.sessionId === sessionId && take.request.request.voice === voice);
  return ofVoice.map(({ id }) => id);
}
