import { compressRecording } from '#blocks/media/compress-recording.ts';
import { convertRecording } from '#blocks/media/convert-recording.ts';
import { cutPiece } from '#blocks/media/cut-piece.ts';
import { extractAudio } from '#blocks/media/extract-audio.ts';
import type { MadeFile } from '#blocks/media/made-file.ts';
import type { MediaFault } from '#blocks/media/media-fault.ts';
import { randomId } from '#lib/random-id.ts';
import type { OpenPlan } from '#features/transcription/runs/plan-sends.ts';
import type { MadeFile as ReadyFile } from '#features/transcription/runs/send-group.ts';
import { hidePreparation, showPreparation } from './preparations.ts';
import { readRecordingBytes } from './recording-bytes.ts';
import type { RecordingTurn } from './recording-turn.ts';
import { uploadName } from './upload-name.ts';

type FileMakerOptions = {
  turn: RecordingTurn;
  plan: OpenPlan;
  /** In seconds; one for all of it. */
  pieces: readonly { start: number; end: number | null }[];
};

type MakeOptions = { signal: AbortSignal; onProgress: (share: number) => void };

/** Makes the files that a recording travels as, one after the other, and shows how far each has come. */
export function createFileMaker({ turn, plan, pieces }: FileMakerOptions) {
  const { name } = turn.recording;

  return async function makeFile(index: number, signal: AbortSignal): Promise<ReadyFile> {
    const audio = await readRecordingBytes(turn.id);
    const piece = pieces[index];
    if (audio === null || piece === undefined) return null;
    if (plan.way === 'as_is') return { file: audio, name: plan.name };

    const id = randomId();
    const { way } = plan;
    const onProgress = (share: number) => showPreparation({ id, turnId: turn.id, way, share });
    onProgress(0);
    try {
      const made = await make(audio, { way, piece }, { signal, onProgress });
      if (typeof made === 'string') return null;
      const suffix = pieces.length === 1 ? '' : `-${index + 1}`;
      return { file: made.file, name: uploadName(name, made.extension, suffix) };
    } finally {
      hidePreparation(id);
    }
  };
}

type Wanted = { way: Exclude<OpenPlan['way'], 'as_is'>; piece: FileMakerOptions['pieces'][number] };

function make(audio: Blob, { way, piece }: Wanted, options: MakeOptions): Promise<MadeFile | MediaFault> {
  switch (way) {
    case 'wav':
      return convertRecording(audio, options);
    case 'compressed':
      return compressRecording(audio, options);
    case 'extracted':
      return extractAudio(audio, options);
    case 'cut':
      return cutPiece(audio, { start: piece.start, end: piece.end ?? piece.start }, { as: 'wav', ...options });
  }
}
