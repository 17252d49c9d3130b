import { createTake } from '#features/speech/takes/create-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

type MadeTake = Partial<Take> & { text?: string; voice?: string };

/** A take of lane A in the voice alloy, of which nothing has come yet, unless it is told otherwise. */
export function makeTake({ text = 'Hi', voice = 'alloy', ...known }: MadeTake = {}): Take {
  const take = createTake({
    id: 't',
    sessionId: 's1',
    seq: 0,
    laneId: 'a',
    letter: 'A',
    sentAt: 1_000,
    request: { gateway: 'main', request: { model: 'tts-1', input: text, voice } },
    split: 'limits',
    spans: [{ start: 0, end: text.length }],
  });
  return { ...take, ...known };
}
