import { multiply, type Triple } from './multiply.ts';
import type { Oklch } from './oklch.ts';
import { withinGamut } from './within-gamut.ts';

/** A colour as linear light of sRGB. */
export function toLinearLight({ lightness, chroma, hue }: Oklch): Triple {
  const angle = (hue * Math.PI) / 180;
  const lab: Triple = [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const [l, m, s] = multiply(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  );
  return withinGamut(
    multiply(
      [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.707614701],
      ],
      [l ** 3, m ** 3, s ** 3],
    ),
  );
}
