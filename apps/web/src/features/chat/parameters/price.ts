import type { TokenPrice } from '@lineup/shared/config/config-response.ts';

/** What a gateway's model costs per million tokens, in a currency. */
export type Price = TokenPrice & { currency: string };
