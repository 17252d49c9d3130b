import type { Lane } from '#blocks/lanes/lane.ts';
import { streamPlayer } from '#blocks/audio/stream-player.ts';
import { now } from '#lib/now.ts';
import { randomId } from '#lib/random-id.ts';
import { buildSpeechRequest } from './build-speech-request.ts';
import { createTake } from './create-take.ts';
import { askedFormat } from './is-as-asked.ts';
import { runTake } from './run-take.ts';
import { saveTake } from './save-take.ts';
import { addTake, reportTake, takesOf, useSpeechStore } from './speech-store.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';
import { keepPlayer } from './take-players.ts';

const live = new Map<string, AbortController>();

/** Speaks the text in every lane. Call it inside the click, which is what lets the page sound. Returns the session of the takes. */
export function generateTakes(lanes: readonly Lane[]): string {
  const { sessionId, text, recipe } = useSpeechStore.getState();
  const session = sessionId ?? randomId();
  for (const lane of lanes) {
    startTake({ sessionId: session, letter: lane.letter, request: buildSpeechRequest({ text, recipe, lane }) });
  }
  return session;
}

/** Sends the request of a take once more, as a take of its own. */
export function repeatTake({ sessionId, letter, request }: Take): void {
  startTake({ sessionId, letter, request });
}

/** Stops takes that still arrive; what came of them is kept. */
export function stopTakes(ids: Iterable<string>): void {
  for (const id of ids) live.get(id)?.abort();
}

function startTake(known: Pick<Take, 'sessionId' | 'letter' | 'request'>): void {
  const last = takesOf(known.sessionId, useSpeechStore.getState().takes).at(-1);
  const take = createTake({ ...known, id: randomId(), seq: (last?.seq ?? -1) + 1, sentAt: Date.now() });
  addTake(take);
  // A page that is reloaded from here on still has the text and the settings.
  void saveTake(take.id, null);
  void playOut(take);
}

async function playOut({ id, request }: Take): Promise<void> {
  const startedAt = now();
  const controller = new AbortController();
  live.set(id, controller);
  const report = (event: TakeEvent) => reportTake(id, event);
  const player = streamPlayer({
    asked: askedFormat({ request }),
    onSounding: () => report({ type: 'sounding', t: now() - startedAt }),
    onStarved: () => report({ type: 'starved' }),
  });
  keepPlayer(id, player);
  player.play();
  const file = await runTake({ request, signal: controller.signal, player, startedAt, report });
  live.delete(id);
  await saveTake(id, file);
}
