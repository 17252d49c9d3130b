import { createInputGraph } from './create-input-graph.ts';
import { microphoneReason, type MicrophoneReason } from './microphone-reason.ts';
import { missingMicrophone } from './missing-microphone.ts';
import { openInput, type OpenInput } from './open-input.ts';
import { readMicrophonePermission } from './read-microphone-permission.ts';
import { readRecordingSupport } from './read-recording-support.ts';
import type { Recorder } from './recorder.ts';
import { releaseStream } from './release-stream.ts';
import { rememberedInput } from './remembered-input.ts';
import { startRecorder } from './start-recorder.ts';

/** Asks for the microphone and starts recording at once; a reason when there is none. */
export async function openRecorder(): Promise<{ recorder: Recorder } | { reason: MicrophoneReason }> {
  const reason = missingMicrophone(readRecordingSupport());
  if (reason !== undefined) return { reason };
  const wanted = await rememberedInput.load();
  try {
    return { recorder: start(await openInput(wanted)) };
  } catch (error) {
    return { reason: microphoneReason(error, await readMicrophonePermission()) };
  }
}

function start(opened: OpenInput): Recorder {
  const graph = createInputGraph();
  try {
    return startRecorder(opened, graph);
  } catch (error) {
    releaseStream(opened.stream);
    void graph.close();
    throw error;
  }
}
