/** Some decoded samples, one array per channel, full scale ±1. */
export type AudioBlock = { channels: Float32Array[]; sampleRate: number };
