import { describe, expect, it } from 'vitest';
import { opusHeadPacket } from './opus-packets.ts';
import { writeOggPage } from './write-ogg-page.ts';

describe('writeOggPage', () => {
  it('writes the very bytes that libogg writes, checksum included', () => {
    const page = writeOggPage({
      packets: [opusHeadPacket({ preSkip: 312, inputRate: 48_000 })],
      granule: 0,
      serial: 0x2dde_a48f,
      sequence: 0,
      place: 'first',
    });
    expect(Buffer.from(page).toString('hex')).toBe(
      '4f676753000200000000000000008fa4de2d00000000e043f0d801134f707573486561640101380180bb0000000000',
    );
  });

  it.each([
    { lengths: [0], lacing: [0] },
    { lengths: [254], lacing: [254] },
    { lengths: [255], lacing: [255, 0] },
    { lengths: [256], lacing: [255, 1] },
    { lengths: [510, 3], lacing: [255, 255, 0, 3] },
  ])('lays packets of $lengths bytes into segments of $lacing', ({ lengths, lacing }) => {
    const packets = lengths.map((length) => new Uint8Array(length));
    const page = writeOggPage({ packets, granule: 0, serial: 1, sequence: 2, place: 'middle' });
    expect(page[26]).toBe(lacing.length);
    expect(Array.from(page.subarray(27, 27 + lacing.length))).toEqual(lacing);
  });

  it('carries a granule beyond 32 bits, its sequence and the end flag', () => {
    const page = writeOggPage({ packets: [], granule: 2 ** 33 + 5, serial: 1, sequence: 7, place: 'last' });
    const view = new DataView(page.buffer);
    expect([view.getBigInt64(6, true), view.getUint32(18, true), page[5]]).toEqual([2n ** 33n + 5n, 7, 4]);
  });
});
