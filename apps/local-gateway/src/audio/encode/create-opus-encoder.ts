import { Application, createEncoder } from 'libopus-wasm';
import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import { concatFloats } from '#audio/signal/concat-floats.ts';
import { opusHeadPacket, opusTagsPacket } from './opus-packets.ts';
import type { SpeechEncoder } from './speech-encoder.ts';
import { SPEECH_RATE } from './speech-rate.ts';
import { writeOggPage, type OggPage } from './write-ogg-page.ts';

const BITS_PER_SECOND = 32_000;

// Ogg Opus counts in samples at 48 kHz whatever the rate of the input (RFC 7845, section 4).
const GRANULES_PER_SAMPLE = 48_000 / SPEECH_RATE;
const FRAME = SPEECH_RATE / 50;

// Half a second; a packet of 20 ms has at most 1275 bytes, that is six segments, so a page stays far below 255 segments.
const PACKETS_PER_PAGE = 25;

/** Opus in Ogg. */
export async function createOpusEncoder(): Promise<SpeechEncoder> {
  const opus = await createEncoder({
    channels: 1,
    sampleRate: SPEECH_RATE,
    application: Application.Audio,
    bitrate: BITS_PER_SECOND,
    frameSize: FRAME,
  });
  const lookahead = opus.getLookahead();
  const preSkip = lookahead * GRANULES_PER_SAMPLE;
  const serial = Math.floor(Math.random() * 2 ** 32);
  let waiting: Float32Array = new Float32Array();
  let packets: Uint8Array[] = [];
  let pages: Uint8Array[] = [];
  let sequence = 0;
  let received = 0;
  let encoded = 0;

  function putPage(page: Pick<OggPage, 'packets' | 'granule' | 'place'>): void {
    pages.push(writeOggPage({ ...page, serial, sequence }));
    sequence += 1;
  }

  function putFrames(samples: Float32Array): void {
    waiting = concatFloats([waiting, samples]);
    let done = 0;
    for (; done + FRAME <= waiting.length; done += FRAME) {
      if (packets.length === PACKETS_PER_PAGE) {
        putPage({ packets, granule: encoded * GRANULES_PER_SAMPLE, place: 'middle' });
        packets = [];
      }
      packets.push(opus.encodeFloat(waiting.slice(done, done + FRAME)));
      encoded += FRAME;
    }
    waiting = waiting.slice(done);
  }

  function takePages(): Uint8Array {
    const bytes = concatBytes(pages);
    pages = [];
    return bytes;
  }

  putPage({ packets: [opusHeadPacket({ preSkip, inputRate: SPEECH_RATE })], granule: 0, place: 'first' });
  putPage({ packets: [opusTagsPacket()], granule: 0, place: 'middle' });
  return {
    encode(samples) {
      received += samples.length;
      putFrames(samples);
      return takePages();
    },
    finish() {
      // The codec runs `lookahead` behind: silence pushes the last samples out, and the last granule cuts the rest off.
      putFrames(new Float32Array(lookahead + FRAME - 1));
      putPage({ packets, granule: preSkip + received * GRANULES_PER_SAMPLE, place: 'last' });
      opus.free();
      return takePages();
    },
  };
}
