import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import { describe, expect, it, test } from 'vitest';
import { describeGatewayError } from './describe-gateway-error.ts';

const message = 'The sentence of the BFF.';

describe('the words about a gateway without models', () => {
  it.each(Object.keys(ERROR_TABLE))('say %s in the reader’s language, and our own English sentence never', (code) => {
    const words = describeGatewayError({ code, message });
    expect(words.title).toBe(`error.${code}`);
    expect(words.quote).toBe('');
    expect(JSON.stringify(words)).not.toContain(message);
  });

  test('quote what the gateway itself said', () => {
    expect(describeGatewayError({ code: 'gateway_auth', message, gatewayMessage: '无效的令牌' })).toEqual({
      title: 'error.gateway_auth',
      help: ['error.gateway_auth.help'],
      quote: '无效的令牌',
    });
  });

  test('tell that one which may come back is asked again', () => {
    expect(describeGatewayError({ code: 'gateway_unreachable', message }).help).toEqual([
      'error.gateway_unreachable.help',
      'models.away',
    ]);
    expect(describeGatewayError({ code: 'gateway_idle', message }).help).toEqual(['models.away']);
  });

  test('have a title for a code of a later server', () => {
    expect(describeGatewayError({ code: 'gateway_moody', message }).title).toBe('settings.gateway.failed');
  });
});
