import type { FliteVoice } from '#audio/audio-engine.ts';

/** One voice by its true name, with the documented names that stand for it. */
export type Voice = { id: FliteVoice; description: string; aliases: readonly string[] };

/** The Flite voices. The six documented names are shared out among them, because clients of the documented API know only those. */
export const VOICES: readonly Voice[] = [
  { id: 'slt', description: 'US English, female, 16 kHz', aliases: ['alloy', 'nova'] },
  { id: 'rms', description: 'US English, male, 16 kHz', aliases: ['echo'] },
  { id: 'awb', description: 'Scottish English, male, 16 kHz', aliases: ['fable'] },
  { id: 'kal16', description: 'US English, male, synthetic, 16 kHz', aliases: ['onyx'] },
  { id: 'kal', description: 'US English, male, synthetic, 8 kHz', aliases: ['shimmer'] },
];
