/** A second-order filter: the coefficients of z⁰ … z⁻² above and below, the first one below being 1. */
type Biquad = { b: readonly [number, number, number]; a: readonly [number, number] };

/**
 * The two filters of K-weighting, the shelf of the head and the high-pass of the ear, at any sample rate in Hz. ITU-R BS.1770-4 tables
 * them for 48 kHz only; the analogue parameters behind the tables are those of B. De Man, "Evaluation of Implementations of the EBU
 * R128 Loudness Measurement" (AES 145, 2018).
 */
export function kWeighting(sampleRate: number): { shelf: Biquad; highPass: Biquad } {
  return { shelf: shelf(sampleRate), highPass: highPass(sampleRate) };
}

function shelf(sampleRate: number): Biquad {
  const gain = 10 ** (3.999843853973347 / 20);
  const middle = gain ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const norm = 1 + k / q + k * k;
  return {
    b: [
      (gain + (middle * k) / q + k * k) / norm,
      (2 * (k * k - gain)) / norm,
      (gain - (middle * k) / q + k * k) / norm,
    ],
    a: [(2 * (k * k - 1)) / norm, (1 - k / q + k * k) / norm],
  };
}

function highPass(sampleRate: number): Biquad {
  const q = 0.5003270373238773;
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const norm = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / norm, (1 - k / q + k * k) / norm] };
}
