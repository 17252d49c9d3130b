import createFlac, { type Flac } from 'libflacjs';

/** libFLAC, one instance per thread; it is ready a moment after its first load. */
export async function loadFlac(): Promise<Flac> {
  const flac = createFlac();
  if (!flac.isReady()) await new Promise((resolve) => flac.on('ready', resolve));
  return flac;
}
