import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAuditioner } from './create-auditioner.ts';
import type { Sample } from './create-sample-cache.ts';
import type { ReceivedSample } from './receive-sample.ts';
import { requestKey } from '#features/speech/bench/request-key.ts';
import { fakePlayer } from './testing/fake-player.ts';

const DELAY = 120;
const SAMPLE: Sample = {
  file: new Blob(['sound']),
  format: { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' },
};

function ask(voice: string): SpeechRequest {
  return { gateway: 'g', request: { model: 'm', input: 'Hello.', voice } };
}
const keyOf = (voice: string) => requestKey(ask(voice));

type Sent = { voice: string; signal: AbortSignal; answer: (received: ReceivedSample) => void };

/** An auditioner over a gateway that answers when it is told to. */
function setUp() {
  const kept = new Map<string, Sample>();
  const sent: Sent[] = [];
  const players: (ReturnType<typeof fakePlayer> & { sounds: () => void; isStored: boolean })[] = [];
  const add = (isStored: boolean, sounds: () => void) => {
    const player = { ...fakePlayer(), sounds, isStored };
    players.push(player);
    return player;
  };
  const auditioner = createAuditioner({
    findSound: async (key) => (kept.has(key) ? { wav: new Blob(), duration: 1 } : null),
    keepSample: (key, sample) => kept.set(key, sample),
    receive: ({ request, signal }) =>
      new Promise((answer) => {
        sent.push({ voice: request.request.voice, signal, answer });
      }),
    openStream: ({ onSounding }) => add(false, onSounding),
    openStored: () => add(true, () => undefined),
  });
  const { store, stop } = auditioner;
  return {
    sent,
    players,
    kept,
    store,
    stop,
    move: (voice: string) => auditioner.hear(ask(voice), { delay: DELAY }),
    press: (voice: string) => auditioner.hear(ask(voice), { delay: 0 }),
    underWay: () => sent.filter(({ signal }) => !signal.aborted).map(({ voice }) => voice),
  };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('auditions', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each<{ what: string; moves: [voice: string, after: number][]; sent: string[] }>([
    { what: 'a move sends nothing yet', moves: [['a', DELAY - 1]], sent: [] },
    { what: 'a move that stays sends one', moves: [['a', DELAY]], sent: ['a'] },
    {
      what: 'a held key sends one, for where it stopped',
      moves: Array.from('abcdefghijklmnopqrst', (voice) => [voice, voice === 't' ? DELAY : 30]),
      sent: ['t'],
    },
    {
      what: 'slow moves send one each',
      moves: [
        ['a', DELAY],
        ['b', DELAY],
        ['a', DELAY],
      ],
      sent: ['a', 'b', 'a'],
    },
  ])('$what', async ({ moves, sent }) => {
    const world = setUp();
    for (const [voice, after] of moves) {
      world.move(voice);
      await pass(after);
    }
    expect(world.sent.map(({ voice }) => voice)).toEqual(sent);
    expect(world.underWay()).toEqual(sent.slice(-1));
  });

  it('a press sends at once', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    expect(world.underWay()).toEqual(['a']);
  });

  it('a move ends the sound and the request before, at once', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    world.move('b');
    expect(world.underWay()).toEqual([]);
    expect(world.players[0]?.release).toHaveBeenCalledOnce();
    expect(world.store.getState().current).toEqual({ key: keyOf('b'), phase: 'loading' });
  });

  it('a second pass sends nothing and sounds without a wait', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    world.sent[0]?.answer({ sample: SAMPLE, fault: null });
    await pass(0);
    world.move('a');
    await pass(0);
    expect(world.players.map(({ isStored }) => isStored)).toEqual([false, true]);
    expect(world.store.getState().current).toEqual({ key: keyOf('a'), phase: 'sounding' });
    await pass(1_000);
    expect(world.sent).toHaveLength(1);
  });

  it('tells when the first sound came, and keeps it', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    vi.advanceTimersByTime(400);
    world.players[0]?.sounds();
    expect(world.store.getState().current?.phase).toBe('sounding');
    vi.advanceTimersByTime(400);
    world.players[0]?.sounds();
    expect(world.store.getState().firstSounds).toEqual({ [keyOf('a')]: 400 });
  });

  it('is over when its sound is, or something else on the page sounds', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    world.players[0]?.pause();
    expect(world.store.getState().current).toBeNull();
    expect(world.underWay()).toEqual([]);
  });

  it('keeps a whole sample although it was left before it had been examined', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    world.stop();
    world.sent[0]?.answer({ sample: SAMPLE, fault: null });
    await pass(0);
    expect(world.kept.get(keyOf('a'))).toBe(SAMPLE);
    expect(world.store.getState().current).toBeNull();
  });

  it('tells what was wrong until the voice is tried again', async () => {
    const world = setUp();
    world.press('a');
    await pass(0);
    world.sent[0]?.answer({ sample: null, fault: { type: 'cut_off' } });
    await pass(0);
    expect(world.store.getState().faults).toEqual({ [keyOf('a')]: { type: 'cut_off' } });
    world.press('a');
    expect(world.store.getState().faults).toEqual({});
  });

  it('a stop before the request was sent leaves nothing behind', async () => {
    const world = setUp();
    world.move('a');
    world.stop();
    await pass(1_000);
    expect(world.sent).toEqual([]);
    expect(world.players).toEqual([]);
    expect(world.store.getState().current).toBeNull();
  });
});
