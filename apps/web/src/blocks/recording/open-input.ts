import { listInputs, type AudioInput } from './list-inputs.ts';
import { releaseStream } from './release-stream.ts';

/** A microphone that is open. */
export type OpenInput = {
  stream: MediaStream;
  /** The one that is really used. */
  used: AudioInput;
  /** The one that was wanted and is not there. */
  missed: AudioInput | null;
};

/**
 * Opens the microphone that is wanted, or the system's own (null); where the wanted one is gone, one of the same name, since browsers
 * that forget ids give new ones, and else the system's own. Rejects as `getUserMedia` does.
 */
export async function openInput(wanted: AudioInput | null): Promise<OpenInput> {
  if (wanted === null) return describe(await ask(), null);
  const exact = await askFor(wanted.id);
  if (exact !== undefined) return describe(exact, null);
  const stream = await ask();
  // Names are told only once a microphone has been allowed.
  const inputs = listInputs(await navigator.mediaDevices.enumerateDevices());
  const namesake = inputs.find(({ name }) => name === wanted.name);
  const same = namesake === undefined ? undefined : await askFor(namesake.id);
  if (same === undefined) return describe(stream, wanted);
  releaseStream(stream);
  return describe(same, null);
}

/** Opens exactly this one; undefined when there is none of this id. */
async function askFor(id: string): Promise<MediaStream | undefined> {
  try {
    return await ask({ deviceId: { exact: id } });
  } catch (error) {
    if (error instanceof Error && error.name === 'OverconstrainedError') return undefined;
    throw error;
  }
}

function ask(constraints: MediaTrackConstraints = {}): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, ...constraints } });
}

function describe(stream: MediaStream, missed: AudioInput | null): OpenInput {
  const track = stream.getAudioTracks()[0];
  return { stream, missed, used: { id: track?.getSettings().deviceId ?? '', name: track?.label ?? '' } };
}
