import { describe, expect, test } from 'vitest';
import { createSoundPlayer } from './create-sound-player.ts';
import type { PlayableFile } from './sound-player.ts';
import type { FileSource, StreamEvents, StreamSource } from './sound-source.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const FILE: PlayableFile = { wav: new Blob(['whole']), duration: 10 };

/** A source that sounds nothing and remembers what it was told. */
function fakeSource(events: StreamEvents) {
  const told: string[] = [];
  const tell = (what: string) => () => void told.push(what);
  const source = {
    events,
    told,
    at: 0,
    reached: 0,
    play: tell('play'),
    pause: tell('pause'),
    position: () => source.at,
    release: tell('release'),
    append: tell('append'),
    nextPiece: tell('next piece'),
    end: tell('end'),
    reach: () => source.reached,
    setGain: (decibels: number) => void told.push(`gain ${decibels}`),
    seek(seconds: number) {
      source.at = seconds;
      told.push(`seek ${seconds}`);
    },
    setRate: (rate: number) => void told.push(`rate ${rate}`),
    setLoop: (loop: boolean) => void told.push(`loop ${loop}`),
  };
  return source satisfies StreamSource & FileSource;
}

type Fake = ReturnType<typeof fakeSource>;

function setUp({ streams = true, load }: { streams?: boolean; load?: () => Promise<PlayableFile | null> } = {}) {
  const made: { stream?: Fake; file?: Fake } = {};
  let sounded = 0;
  let givenUp = 0;
  const player = createSoundPlayer({
    openStream: (_, events) => (streams ? (made.stream = fakeSource(events)) : null),
    openFile: (_, events) => (made.file = fakeSource({ ...events, onWhole() {} })),
    onSounding: () => void (sounded += 1),
    onGiveUp: () => void (givenUp += 1),
    ...(load !== undefined && { load }),
  });
  return { player, made, sounded: () => sounded, givenUp: () => givenUp };
}

/** A player whose stream sounds at second 4 and has come whole. */
function setUpSounding() {
  const { player, made } = setUp();
  player.play();
  player.open(MP3);
  if (made.stream !== undefined) made.stream.at = 4;
  player.end();
  player.complete(FILE);
  return { player, made };
}

describe('a take that arrives', () => {
  test('sounds from the stream as soon as it opens, when sound is wanted', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    player.append(new Uint8Array(1));
    expect(made.stream?.told).toEqual(['gain 0', 'play', 'append']);
  });

  test('keeps silent when it was paused before its first byte', () => {
    const { player, made } = setUp();
    player.play();
    player.pause();
    player.open(MP3);
    expect(made.stream?.told).not.toContain('play');
  });

  test('goes on from the stream when the whole file is there', () => {
    const { player, made } = setUpSounding();
    expect(made.stream?.told).toEqual(['gain 0', 'play', 'end']);
    expect(made.file).toBeUndefined();
    expect(player.store.getState()).toMatchObject({ playing: true, duration: 10 });
  });

  test('changes to the whole file at a pause, in the same place', () => {
    const { player, made } = setUpSounding();
    player.pause();
    expect(made.stream?.told).toContain('release');
    expect(made.file?.told).toEqual(['gain 0', 'seek 4', 'rate 1', 'loop false']);
    expect(player.store.getState()).toMatchObject({ playing: false, at: 4 });
  });

  test('changes to the whole file at a seek, and goes on sounding there', () => {
    const { player, made } = setUpSounding();
    player.seek(7);
    expect(made.stream?.told).toContain('release');
    expect(made.file?.told.slice(1, 3)).toEqual(['seek 7', 'play']);
    expect(player.position()).toBe(7);
  });

  test('changes to the whole file at its end, and stands there', () => {
    const { player, made } = setUpSounding();
    made.stream?.events.onEnded();
    expect(made.file?.told).toEqual(['gain 0', 'seek 10', 'rate 1', 'loop false']);
    expect(player.store.getState()).toMatchObject({ playing: false, at: 10 });
  });

  test('stands at its end when the stream ended before the file was examined', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    if (made.stream !== undefined) made.stream.at = 9.9;
    player.end();
    made.stream?.events.onEnded();
    expect(player.store.getState().playing).toBe(false);
    player.complete(FILE);
    expect(made.file?.told[1]).toBe('seek 9.9');
    expect(made.file?.told).not.toContain('play');
  });

  test.each([
    [1, 1],
    [5, 3],
    [-1, 0],
  ])('is sought in as far as it came: %d goes to %d of three seconds', (wanted, at) => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    Object.assign(made.stream ?? {}, { at: 2, reached: 3 });
    player.seek(wanted);
    expect(made.stream?.told.at(-1)).toBe(`seek ${at}`);
    expect(player.position()).toBe(at);
    expect(player.store.getState()).toMatchObject({ playing: true, at });
  });

  test('cannot be sought in before it came, or where its format cannot be streamed', () => {
    const { player } = setUp({ streams: false });
    player.seek(5);
    player.open(MP3);
    player.seek(5);
    expect(player.position()).toBe(0);
  });

  test('is whole before the file is made: the stream has a duration, an end and a beginning to come back to', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    made.stream?.events.onWhole(9.8);
    expect(player.store.getState().duration).toBe(9.8);
    player.seek(99);
    expect(made.stream?.told.slice(-2)).toEqual(['pause', 'seek 9.8']);
    player.play();
    expect(made.stream?.told.slice(-2)).toEqual(['seek 0', 'play']);
    player.complete(FILE);
    expect(player.store.getState().duration).toBe(10);
    made.stream?.events.onWhole(9.8);
    expect(player.store.getState().duration).toBe(10);
  });

  test('passes on where one file ends and the next begins', () => {
    const { player, made } = setUp();
    player.nextPiece();
    player.open(MP3);
    player.append(new Uint8Array(1));
    player.nextPiece();
    player.append(new Uint8Array(1));
    expect(made.stream?.told).toEqual(['gain 0', 'append', 'next piece', 'append']);
  });

  test('changes to the whole file as soon as it is there, when it waits for a rate or a loop', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    player.setRate(2);
    expect(made.file).toBeUndefined();
    player.complete(FILE);
    expect(made.stream?.told.at(-1)).toBe('release');
    expect(made.file?.told).toEqual(['gain 0', 'seek 0', 'play', 'rate 2', 'loop false']);
  });

  test('sounds from the whole file when the format cannot be streamed', () => {
    const { player, made } = setUp({ streams: false });
    player.play();
    player.open(MP3);
    player.append(new Uint8Array(1));
    player.end();
    player.complete(FILE);
    expect(made.file?.told).toEqual(['gain 0', 'seek 0', 'play', 'rate 1', 'loop false']);
  });

  test('goes on from the whole file where its stream failed', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    if (made.stream !== undefined) made.stream.at = 3;
    made.stream?.events.onFailed('unheard');
    player.append(new Uint8Array(1));
    expect(made.stream?.told).toEqual(['gain 0', 'play', 'release']);
    player.complete(FILE);
    expect(made.file?.told.slice(1, 3)).toEqual(['seek 3', 'play']);
  });

  test('waits for a click when the browser wants one', () => {
    const { player, made } = setUp();
    player.play();
    player.open(MP3);
    made.stream?.events.onBlocked();
    expect(player.store.getState().playing).toBe(false);
    player.play();
    expect(made.stream?.told).toEqual(['gain 0', 'play', 'play']);
  });

  test('that has no sound in it says so', () => {
    const { player } = setUp({ streams: false });
    player.play();
    player.open(MP3);
    player.end();
    player.complete(null);
    expect(player.store.getState()).toMatchObject({ playing: false, failed: 'gone' });
  });

  test('that cannot be decoded after all falls silent, and gives back what was held ready', () => {
    const { player, made, givenUp } = setUp();
    player.play();
    player.open(MP3);
    player.complete(null);
    expect(made.stream?.told.at(-1)).toBe('release');
    expect(givenUp()).toBe(1);
    expect(player.store.getState()).toMatchObject({ playing: false, failed: 'gone' });
  });
});

describe('the whole file', () => {
  test('starts again from its beginning when played at its end', () => {
    const { player, made } = setUpSounding();
    made.stream?.events.onEnded();
    player.play();
    expect(made.file?.told.slice(-2)).toEqual(['seek 0', 'play']);
  });

  test('goes on sounding at a seek, but not from its end', () => {
    const { player, made } = setUpSounding();
    player.seek(7);
    expect(player.store.getState().playing).toBe(true);
    player.seek(10);
    expect(made.file?.told.slice(-2)).toEqual(['pause', 'seek 10']);
    expect(player.store.getState()).toMatchObject({ playing: false, at: 10 });
  });

  test.each([
    [-5, 0],
    [3, 3],
    [99, 10],
  ])('a seek to %d seconds goes to %d', (wanted, at) => {
    const { player } = setUpSounding();
    player.seek(wanted);
    expect(player.store.getState().at).toBe(at);
  });

  test('a rate and a loop chosen while the stream sounds hold at once', () => {
    const { player, made } = setUpSounding();
    player.setRate(1.5);
    expect(made.file?.told).toEqual(['gain 0', 'seek 4', 'play', 'rate 1.5', 'loop false']);
    player.setLoop(true);
    expect(made.file?.told.slice(-2)).toEqual(['rate 1.5', 'loop true']);
  });
});

describe('a whole file that the browser could not play', () => {
  test.each(['unheard', 'unplayable'] as const)('is %s, where it was, and gives its source back', (why) => {
    const { player, made } = setUpSounding();
    player.pause();
    made.file?.events.onFailed(why);
    expect(made.file?.told.at(-1)).toBe('release');
    expect(player.store.getState()).toMatchObject({ playing: false, at: 4, duration: 10, failed: why });
  });

  test('keeps the first reason: the promise of its start tells the same once more', () => {
    const { player, made } = setUpSounding();
    player.pause();
    made.file?.events.onFailed('unplayable');
    made.file?.events.onFailed('unheard');
    expect(player.store.getState().failed).toBe('unplayable');
  });

  test('is tried again by playing it, from another source in the same place', () => {
    const { player, made } = setUpSounding();
    player.setRate(1.5);
    const first = made.file;
    if (first !== undefined) first.at = 5;
    first?.events.onFailed('unheard');
    player.play();
    expect(made.file).not.toBe(first);
    expect(made.file?.told).toEqual(['gain 0', 'seek 5', 'play', 'rate 1.5', 'loop false']);
    expect(player.store.getState()).toMatchObject({ playing: true, failed: null });
  });

  test('may not be read at all, and is not gone', () => {
    const { player } = setUp();
    player.complete(null, 'unplayable');
    expect(player.store.getState()).toMatchObject({ playing: false, failed: 'unplayable' });
    player.play();
    expect(player.store.getState().failed).toBe('unplayable');
  });
});

describe('a kept take', () => {
  test('is loaded once, when it is first played, and begins where it was set', async () => {
    let loads = 0;
    const { player, made } = setUp({
      load: () => {
        loads += 1;
        return Promise.resolve(FILE);
      },
    });
    expect(loads).toBe(0);
    player.seek(6);
    player.play();
    player.play();
    await Promise.resolve();
    expect(loads).toBe(1);
    expect(made.file?.told.slice(1, 3)).toEqual(['seek 6', 'play']);
  });

  test('whose bytes are gone says so', async () => {
    const { player } = setUp({ load: () => Promise.resolve(null) });
    player.play();
    await Promise.resolve();
    expect(player.store.getState()).toMatchObject({ playing: false, failed: 'gone' });
  });
});

test('a gain holds for what sounds now and for what takes its place', () => {
  const { player, made } = setUp();
  player.setGain(-3);
  player.open(MP3);
  player.setGain(-6);
  expect(made.stream?.told).toEqual(['gain -3', 'gain -6']);
  player.complete(FILE);
  expect(made.file?.told[0]).toBe('gain -6');
  player.setGain(0);
  expect(made.file?.told.at(-1)).toBe('gain 0');
});

test('a player that starts silences the one before it', () => {
  const first = setUpSounding().player;
  const second = setUpSounding().player;
  expect(first.store.getState().playing).toBe(false);
  expect(second.store.getState().playing).toBe(true);
});

test('released, a player gives back both its sources', () => {
  const { player, made } = setUpSounding();
  player.pause();
  player.release();
  expect(made.stream?.told.filter((told) => told === 'release')).toHaveLength(1);
  expect(made.file?.told.at(-1)).toBe('release');
});

test.each([FILE, null])('released while it loads, a player opens nothing and says nothing more', async (file) => {
  const { player, made } = setUp({ load: () => Promise.resolve(file) });
  player.play();
  player.release();
  await Promise.resolve();
  expect(made.file).toBeUndefined();
  expect(player.store.getState()).toMatchObject({ playing: false, failed: null });
});
