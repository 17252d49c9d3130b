/** Rates that every browser opens a context at. */
const LOWEST_RATE = 8_000;
const HIGHEST_RATE = 96_000;

/** What Opus decodes to; of any other sound too it loses nothing worth hearing. */
const USUAL_RATE = 48_000;

/** Decodes whole files at a rate near the wanted one (Hz); undefined when this browser can make nothing of the bytes, which it takes over. */
export function createFileDecoder(wantedRate: number) {
  const isOpenable = wantedRate >= LOWEST_RATE && wantedRate <= HIGHEST_RATE;
  const context = new OfflineAudioContext(1, 1, isOpenable ? wantedRate : USUAL_RATE);
  return {
    sampleRate: context.sampleRate,
    async decode(file: ArrayBuffer): Promise<AudioBuffer | undefined> {
      try {
        return await context.decodeAudioData(file);
      } catch (error) {
        if (error instanceof DOMException && error.name === 'EncodingError') return undefined;
        throw error;
      }
    },
  };
}
