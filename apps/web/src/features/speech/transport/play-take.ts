import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { getTake, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { matchLoudness } from './match-loudness.ts';
import { sentenceAt } from './sentence-at.ts';
import { useTransportStore } from './use-transport-store.ts';

/** Where a take is to begin: at a second of its sound, or at the sentence that another take of the same text is at. */
type Beginning = { at: number } | 'same_sentence';

/** Plays a take, in place of what sounds. Call it inside the click, which is what lets the page sound. */
export function playTake(takeId: string, beginning: Beginning = 'same_sentence'): void {
  const take = getTake(takeId);
  if (take === undefined) return;
  const at = beginning === 'same_sentence' ? sameSentence(take) : beginning.at;
  useTransportStore.setState({ takeId });
  const player = takePlayer(take);
  applyTransport(take, player);
  if (at !== null) player.seek(at);
  player.play();
}

/** Gives a take's player the rate, the loop and the loudness that are set now. */
export function applyTransport(take: Take, player: SoundPlayer): void {
  const { rate, loop, isMatched } = useTransportStore.getState();
  const { takes } = useSpeechStore.getState();
  player.setRate(rate);
  player.setLoop(loop);
  player.setGain(isMatched ? matchLoudness(take, takesOf(take.sessionId, takes)) : 0);
}

/** Where this take begins the sentence that the take before it is at; null where that is not known, or it is the same take. */
function sameSentence(take: Take): number | null {
  const { takeId } = useTransportStore.getState();
  const before = takeId === null || takeId === take.id ? undefined : getTake(takeId);
  if (before === undefined || before.request.request.input !== take.request.request.input) return null;
  if (before.sentences === null || take.sentences === null || before.sound === null) return null;
  const position = takePlayer(before).position();
  // What was heard to its end is heard again from the beginning.
  if (position >= before.sound.duration) return 0;
  return take.sentences[sentenceAt(before.sentences, position)]?.at ?? null;
}
