import { getTake } from '#features/speech/bench/speech-store.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import { stepSentence } from './step-sentence.ts';

/** Goes to the sentence before (-1) or after (1) the one that a take is in; while it plays it goes on there. */
export function seekSentence(takeId: string, step: -1 | 1): void {
  const take = getTake(takeId);
  if (take === undefined || take.sentences === null) return;
  const player = takePlayer(take);
  const at = stepSentence(take.sentences, { position: player.position(), step });
  if (at !== null) player.seek(at);
}
