/** What a run has used; `isEstimated` when the gateway did not tell. */
export type Amounts = { inputTokens: number; outputTokens: number; audioSeconds: number; isEstimated: boolean };
