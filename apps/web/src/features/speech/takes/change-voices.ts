import { editBench } from '#features/speech/bench/edit-bench.ts';
import { getBench } from '#features/speech/bench/speech-store.ts';
import { stopShownTakes } from './stop-shown-takes.ts';

/** Changes the rows of the grid. What is being spoken in a voice that goes is stopped; its takes stay. */
export function changeVoices(change: (voices: readonly string[]) => string[]): void {
  const before = getBench().voices;
  editBench({ voices: change(before) });
  const { voices } = getBench();
  const gone = before.filter((voice) => !voices.includes(voice));
  if (gone.length > 0) stopShownTakes(({ request }) => gone.includes(request.request.voice));
}
