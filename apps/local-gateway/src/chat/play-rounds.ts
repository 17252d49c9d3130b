import type { Pace } from '#gateway-deps.ts';
import type { ChoiceEvent } from './choice-rounds.ts';

type PlayOptions = { rounds: readonly ChoiceEvent[][]; tokenDelay: number; pace: Pace; signal: AbortSignal };

/** Gives the rounds at the model's pace; throws the signal's reason as soon as the client leaves. */
export async function* playRounds({ rounds, tokenDelay, pace, signal }: PlayOptions): AsyncGenerator<ChoiceEvent[]> {
  for (const round of rounds) {
    signal.throwIfAborted();
    yield round;
    await pace(tokenDelay, signal);
  }
}
