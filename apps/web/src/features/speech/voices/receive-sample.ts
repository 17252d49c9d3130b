import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { createSoundFeed } from '#blocks/audio/create-sound-feed.ts';
import { examineSound } from '#blocks/audio/examine-sound.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { now } from '#lib/now.ts';
import { createSniffer } from '#features/speech/takes/create-sniffer.ts';
import { decideTakeEnd, type TakeCause } from '#features/speech/takes/decide-take-end.ts';
import { askedFormat } from '#features/speech/takes/is-as-asked.ts';
import { receivePiece } from '#features/speech/takes/receive-piece.ts';
import type { AuditionFault } from './audition-fault.ts';
import type { Sample } from './create-sample-cache.ts';

type SampleRun = {
  request: SpeechRequest;
  signal: AbortSignal;
  player: SoundPlayer;
  receive?: typeof receivePiece;
  examine?: typeof examineSound;
};

/** What came of a request: a whole sample or what was wrong; neither when it was cancelled. */
export type ReceivedSample = { sample: Sample | null; fault: AuditionFault | null };

/** Asks for a sample, which its player gets as it comes. */
export async function receiveSample(run: SampleRun): Promise<ReceivedSample> {
  const { request, signal, player, receive = receivePiece, examine = examineSound } = run;
  const sniffer = createSniffer(askedFormat({ request }));
  const feed = createSoundFeed();
  let format: SoundFormat | null = null;

  function know(found: SoundFormat | null): void {
    if (found === null) return;
    format = found;
    feed.open(found);
  }
  function handleChunk(chunk: Uint8Array<ArrayBuffer>): void {
    know(sniffer.add(chunk));
    feed.add(0, chunk);
  }

  feed.attach(player);
  const cause = await receive({ request, signal, startedAt: now(), report: () => undefined, onChunk: handleChunk });
  know(sniffer.finish());
  if (cause === 'aborted') return { sample: null, fault: null };
  feed.end();
  const file = feed.blobOf(0);
  const sound = file === null || format === null ? null : await examine(file, format);
  // A player that was released meanwhile would take the file and never give it back.
  if (!signal.aborted) player.complete(sound?.file ?? null);
  const fault = findFault({ cause, format, isSound: sound !== null });
  return { fault, sample: fault === null && file !== null && format !== null ? { file, format } : null };
}

type Came = { cause: TakeCause; format: SoundFormat | null; isSound: boolean };

function findFault(came: Came): AuditionFault | null {
  const { state, problem } = decideTakeEnd(came);
  if (problem !== undefined) return { type: 'problem', problem };
  if (state === 'cut_off') return { type: 'cut_off' };
  return came.isSound || came.format === null ? null : { type: 'unplayable', format: came.format };
}
