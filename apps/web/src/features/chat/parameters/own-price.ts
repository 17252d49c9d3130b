import { tokenPrice } from '@lineup/shared/config/config-response.ts';
import * as v from 'valibot';

/** A person's own price of a gateway's model. */
export const ownPrice = v.object({
  gateway: v.string(),
  model: v.string(),
  currency: v.string(),
  ...tokenPrice.entries,
});

export type OwnPrice = v.InferOutput<typeof ownPrice>;
