import { ERROR_TABLE, type ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { TextKey } from '#i18n/catalogue.ts';
import { AWAY_CODES } from './away-codes.ts';
import type { GatewayError } from './list-gateway-states.ts';

/** What the settings of the server, or its network, can mend; the other sections speak of runs, which a list of models is none. */
const MENDED_BY_SETTINGS: readonly ErrorCode[] = [
  'gateway_auth',
  'gateway_not_an_api',
  'gateway_redirected',
  'gateway_unreachable',
  'bff_unreachable',
];

/** Why a gateway has no models, what to do, and the gateway's own words, if it sent any: none of it is said twice. */
export type GatewayErrorWords = { title: TextKey; help: readonly TextKey[]; quote: string };

/** The texts about a gateway that has an error in the place of its models. */
export function describeGatewayError({ code, gatewayMessage = '' }: GatewayError): GatewayErrorWords {
  if (!isErrorCode(code)) return { title: 'settings.gateway.failed', help: [], quote: gatewayMessage };
  const help: TextKey[] = [];
  if (MENDED_BY_SETTINGS.includes(code)) help.push(`error.${code}.help`);
  if (AWAY_CODES.includes(code)) help.push('models.away');
  return { title: `error.${code}`, help, quote: gatewayMessage };
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_TABLE, code);
}
