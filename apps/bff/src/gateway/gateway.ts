import type { GatewayLimits, GatewayPrices } from '@lineup/shared/config/config-response.ts';

/** One configured gateway. `apiKey` is the secret; it leaves this process only in the `Authorization` header of the gateway's own requests. */
export type Gateway = {
  id: string;
  name: string;
  local: boolean;
  baseUrl: URL;
  apiKey: string | undefined;
  limits: GatewayLimits;
  prices?: GatewayPrices | undefined;
};
