import type { InputGraph } from './create-input-graph.ts';

/** For tests: the browser's microphones; the system's own comes first. Opening one fails as `faults` (an error's name by its id) says. */
export function fakeMicrophones(ids: readonly string[], faults: Readonly<Record<string, string>> = {}) {
  const opened: FakeTrack[] = [];
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () =>
      ids.map((deviceId) => ({ kind: 'audioinput', deviceId, label: nameOf(deviceId) }) as MediaDeviceInfo),
    getUserMedia: async ({ audio }: { audio: { deviceId?: { exact: string } } }) => {
      const id = audio.deviceId?.exact ?? ids[0] ?? '';
      if (!ids.includes(id)) throw new DOMException('', 'OverconstrainedError');
      if (faults[id] !== undefined) throw new DOMException('', faults[id]);
      const track = fakeTrack(id);
      opened.push(track);
      return { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream;
    },
  });
  const heard: string[] = [];
  const graph = {
    stream: {} as MediaStream,
    connect: (stream: MediaStream) => void heard.push(stream.getAudioTracks()[0]?.label ?? ''),
    readPeak: () => 0,
    isRunning: () => true,
    onRunningChange() {},
    close: async () => undefined,
  } satisfies InputGraph;
  return {
    mediaDevices,
    graph,
    /** The names of the microphones that were led into the graph, in order. */
    heard,
    /** The newest open microphone. */
    last: () => opened.at(-1),
    /** The names of those that are still open. */
    open: () => opened.filter(({ readyState }) => readyState === 'live').map(({ label }) => label),
  };
}

type FakeTrack = ReturnType<typeof fakeTrack>;

function fakeTrack(id: string) {
  const track = Object.assign(new EventTarget(), {
    label: nameOf(id),
    muted: false,
    readyState: 'live',
    getSettings: () => ({ deviceId: id }),
    stop: () => void (track.readyState = 'ended'),
    /** What a system does that takes the microphone away. */
    vanish() {
      track.readyState = 'ended';
      track.dispatchEvent(new Event('ended'));
    },
    mute(muted: boolean) {
      track.muted = muted;
      track.dispatchEvent(new Event(muted ? 'mute' : 'unmute'));
    },
  });
  return track;
}

function nameOf(id: string): string {
  return id.replace('-', ' ').toUpperCase();
}
