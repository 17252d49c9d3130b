import { expect, test } from 'vitest';
import { createSoundFeed } from './create-sound-feed.ts';
import type { SoundPlayer } from './sound-player.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;

/** A player that remembers what it was fed. */
function fakePlayer() {
  const fed: (string | number)[] = [];
  const player = {
    open: ({ name }) => void fed.push(name),
    append: ([byte = -1]) => void fed.push(byte),
    nextPiece: () => void fed.push('next'),
    end: () => void fed.push('end'),
  } satisfies Partial<SoundPlayer> as unknown as SoundPlayer;
  return { player, fed };
}

function setUp() {
  const feed = createSoundFeed();
  const { player, fed } = fakePlayer();
  return { feed, player, fed, add: (piece: number, byte: number) => feed.add(piece, Uint8Array.of(byte)) };
}

test('an attached player gets what comes, as it comes', () => {
  const { feed, player, fed, add } = setUp();
  feed.attach(player);
  expect(fed).toEqual([]);
  add(0, 1);
  expect(fed).toEqual([]);
  feed.open(MP3);
  expect(fed).toEqual(['mp3', 1]);
  add(0, 2);
  expect(fed).toEqual(['mp3', 1, 2]);
  feed.endPiece(0);
  feed.end();
  expect(fed).toEqual(['mp3', 1, 2, 'next', 'end']);
});

test('pieces are fed in their order, whichever comes first', () => {
  const { feed, player, fed, add } = setUp();
  feed.open(MP3);
  feed.attach(player);
  add(1, 21);
  feed.endPiece(2);
  add(0, 11);
  feed.endPiece(1);
  add(0, 12);
  expect(fed).toEqual(['mp3', 11, 12]);
  feed.endPiece(0);
  expect(fed).toEqual(['mp3', 11, 12, 'next', 21, 'next']);
});

test('a piece goes on being fed while it arrives', () => {
  const { feed, player, fed, add } = setUp();
  feed.open(MP3);
  feed.attach(player);
  add(1, 21);
  feed.endPiece(0);
  add(1, 22);
  expect(fed).toEqual(['mp3', 21, 22]);
});

test('a piece that ended without a byte is skipped', () => {
  const { feed, player, fed, add } = setUp();
  feed.open(MP3);
  feed.attach(player);
  add(0, 1);
  feed.endPiece(0);
  feed.endPiece(1);
  add(2, 3);
  expect(fed).toEqual(['mp3', 1, 'next', 3]);
});

test('at the end, pieces that never came or never ended hold nothing up', () => {
  const { feed, player, fed, add } = setUp();
  feed.open(MP3);
  feed.attach(player);
  add(3, 4);
  add(1, 2);
  expect(fed).toEqual(['mp3']);
  feed.end();
  expect(fed).toEqual(['mp3', 2, 'next', 4, 'next', 'end']);
});

test.each([
  ['while it arrives', false, ['mp3', 1, 'next', 2]],
  ['after its end', true, ['mp3', 1, 'next', 2, 'next', 'end']],
])('a player that is attached %s gets everything from the beginning', (_, isEnded, expected) => {
  const { feed, player, fed, add } = setUp();
  feed.open(MP3);
  add(0, 1);
  feed.endPiece(0);
  add(1, 2);
  if (isEnded) feed.end();
  feed.attach(player);
  expect(fed).toEqual(expected);
});

test('only the last one that was attached is fed, and none after it was detached', () => {
  const { feed, player, fed, add } = setUp();
  const later = fakePlayer();
  feed.open(MP3);
  feed.attach(player);
  add(0, 1);
  feed.attach(later.player);
  add(0, 2);
  feed.detach();
  add(0, 3);
  feed.end();
  expect(fed).toEqual(['mp3', 1]);
  expect(later.fed).toEqual(['mp3', 1, 2]);
});

test('a format that is told again opens nothing again, and an end ends once', () => {
  const { feed, player, fed } = setUp();
  feed.attach(player);
  feed.open(MP3);
  feed.open({ ...MP3, name: 'aac' });
  feed.end();
  feed.end();
  expect(fed).toEqual(['mp3', 'end']);
});

test('the bytes of each piece are kept', async () => {
  const { feed, add } = setUp();
  add(1, 2);
  feed.open(MP3);
  add(1, 3);
  expect(feed.blobOf(0)).toBeNull();
  const blob = feed.blobOf(1);
  expect(blob?.type).toBe('audio/mpeg');
  expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(Uint8Array.of(2, 3));
});
