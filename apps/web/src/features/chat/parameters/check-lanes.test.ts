import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { describe, expect, it } from 'vitest';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { checkLanes } from './check-lanes.ts';

const rest: Omit<GatewayLimits, 'temperature'> = {
  uploadBytes: 1,
  speechInput: { max: 1, unit: 'bytes' },
  speechFormats: [],
  refusedUploads: [],
};
const limits: Record<string, GatewayLimits> = {
  main: { temperature: { min: 0, max: 1 }, ...rest },
  lab: { temperature: { min: 0, max: 2 }, ...rest },
};

function lane(
  letter: ResolvedChatLane['letter'],
  gateway: string,
  parameters: ResolvedChatLane['parameters'],
): ResolvedChatLane {
  return { id: letter.toLowerCase(), letter, gateway, model: 'm', parameters };
}

describe('checkLanes', () => {
  it('tells once what concerns several lanes, and what is refused first', () => {
    const lanes = [
      lane('A', 'main', { max_tokens: 9 }),
      lane('B', 'lab', { max_tokens: 9, temperature: 1.4 }),
      lane('C', 'main', { max_tokens: 9, temperature: 1.4 }),
    ];
    expect(checkLanes({ lanes, limits }).map(({ notice, letters }) => [notice.code, letters.join('')])).toEqual([
      ['out_of_range', 'C'],
      ['max_tokens_counts_input', 'AC'],
    ]);
  });

  it('looks at what each lane would be sent', () => {
    const lanes = [lane('A', 'main', {}), lane('B', 'main', {})];
    const messagesOf = ({ letter }: ResolvedChatLane) => [
      { role: 'user' as const, content: letter === 'A' ? 'x' : '' },
    ];
    expect(checkLanes({ lanes, limits, messagesOf })).toEqual([
      { notice: { code: 'empty_content', severity: 'refused' }, letters: ['B'] },
    ]);
  });
});
