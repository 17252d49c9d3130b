import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { describe, expect, it } from 'vitest';
import { temperatureRange } from './temperature-range.ts';

function limits(min: number, max: number): GatewayLimits {
  return {
    temperature: { min, max },
    uploadBytes: 1,
    speechInput: { max: 1, unit: 'bytes' },
    speechFormats: [],
    refusedUploads: [],
  };
}

describe('temperatureRange', () => {
  it.each<[string, (GatewayLimits | undefined)[], [number, number]]>([
    ['one gateway’s own', [limits(0, 1)], [0, 1]],
    ['what all of them take', [limits(0, 2), limits(0.1, 1)], [0.1, 1]],
    ['OpenAI’s for an unknown one', [undefined], [0, 2]],
    ['OpenAI’s for none', [], [0, 2]],
  ])('is %s', (_, gateways, [min, max]) => {
    expect(temperatureRange(gateways)).toMatchObject({ min, max });
  });
});
