/** Lets a microphone go: the browser shows it as in use until its tracks are stopped. */
export function releaseStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
