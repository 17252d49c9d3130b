import { multiply, type Triple } from './multiply.ts';
import type { Oklch } from './oklch.ts';
import { toLinearLight } from './to-linear-light.ts';
import { withinGamut } from './within-gamut.ts';

/** Which cones of an eye do not see; `none` sees all. */
export type Sight = 'none' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes (2009), full severity, on linear light. */
const SIMULATIONS: Record<Exclude<Sight, 'none'>, readonly [Triple, Triple, Triple]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours are seen, in OKLab. */
export function distance(first: Oklch, second: Oklch, sight: Sight): number {
  const [a, b] = [toOklab(seen(first, sight)), toOklab(seen(second, sight))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: Oklch, sight: Sight): Triple {
  const light = toLinearLight(colour);
  if (sight === 'none') return light;
  return withinGamut(multiply(SIMULATIONS[sight], light));
}

function toOklab(light: Triple): Triple {
  const [l, m, s] = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}
