import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { describe, expect, it } from 'vitest';
import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import type { TakeCause } from '#features/speech/takes/decide-take-end.ts';
import { receiveSample } from './receive-sample.ts';
import { fakePlayer } from './testing/fake-player.ts';

const WAV = Uint8Array.from(`RIFF____WAVEfmt ${'_'.repeat(60)}`, (character) => character.charCodeAt(0));
const HTML = new TextEncoder().encode('<html>'.padEnd(80));

const file = { wav: new Blob(['wav']), duration: 1 };
const sound: ExaminedSound = {
  facts: { codec: null, sampleRate: null, channels: 1, duration: 1 },
  samples: { sampleRate: 24_000, channels: [] },
  envelope: { peaks: [], rms: [] },
  levels: [],
  loudness: null,
  file,
};

function request(response_format: string): SpeechRequest {
  return { gateway: 'g', request: { model: 'm', input: 'Hello.', voice: 'a', response_format } };
}

type Answer = {
  chunks?: Uint8Array<ArrayBuffer>[];
  cause?: TakeCause;
  isSound?: boolean;
  format?: string;
  isLeft?: boolean;
};

async function receive({ chunks = [WAV], cause = 'eof', isSound = true, format = 'wav', isLeft = false }: Answer) {
  const player = fakePlayer();
  const controller = new AbortController();
  const received = await receiveSample({
    request: request(format),
    signal: controller.signal,
    player,
    receive: async ({ onChunk }) => {
      chunks.forEach(onChunk);
      return cause;
    },
    examine: async () => {
      if (isLeft) controller.abort();
      return isSound ? sound : null;
    },
  });
  return { ...received, player };
}

describe('receiving a sample', () => {
  it('gives the player every byte as it comes, and the whole sound at the end', async () => {
    const { player, sample, fault } = await receive({ chunks: [WAV.slice(0, 20), WAV.slice(20)] });
    expect(player.open).toHaveBeenCalledWith(expect.objectContaining({ name: 'wav' }));
    const bytes = player.append.mock.calls.flatMap(([chunk]) => [...chunk]);
    expect(bytes).toEqual([...WAV]);
    expect(player.complete).toHaveBeenCalledWith(file);
    expect(fault).toBeNull();
    expect(sample?.file.size).toBe(WAV.length);
    expect(sample?.format.name).toBe('wav');
  });

  const refused = createProblem('gateway_quota');
  it.each<{ what: string; answer: Answer; fault: object }>([
    { what: 'a refusal', answer: { chunks: [], cause: refused }, fault: { type: 'problem', problem: refused } },
    {
      what: 'an answer without a byte',
      answer: { chunks: [] },
      fault: { type: 'problem', problem: { code: 'gateway_empty' } },
    },
    {
      what: 'bytes that are no sound',
      answer: { chunks: [HTML], isSound: false },
      fault: { type: 'problem', problem: { code: 'gateway_unreadable' } },
    },
    { what: 'a broken transfer', answer: { cause: 'lost' }, fault: { type: 'cut_off' } },
    {
      what: 'a format that this browser cannot play',
      answer: { isSound: false },
      fault: { type: 'unplayable', format: { name: 'wav' } },
    },
  ])('tells of $what, and keeps no sample', async ({ answer, fault }) => {
    const received = await receive(answer);
    expect(received.fault).toMatchObject(fault);
    expect(received.sample).toBeNull();
  });

  it('tells the format of one that ended within its first bytes', async () => {
    const { sample } = await receive({ chunks: [WAV.slice(0, 20)] });
    expect(sample?.format.name).toBe('wav');
  });

  it('says nothing of one that was cancelled', async () => {
    const { sample, fault, player } = await receive({ cause: 'aborted' });
    expect({ sample, fault }).toEqual({ sample: null, fault: null });
    expect(player.complete).not.toHaveBeenCalled();
  });

  it('keeps a whole one that was left while it was examined, without a word to its player', async () => {
    const { sample, player } = await receive({ isLeft: true });
    expect(sample).not.toBeNull();
    expect(player.complete).not.toHaveBeenCalled();
  });
});
