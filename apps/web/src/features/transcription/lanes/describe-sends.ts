import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { UploadPlan } from '#features/transcription/recordings/plan-upload.ts';
import { groupUploads, type OpenPlan, type PlannedAsk } from '#features/transcription/runs/plan-sends.ts';

/** Why uploads are refused, with the lanes that this concerns. */
export type Refusal = { plan: Extract<UploadPlan, { way: 'refuse' }>; letters: LaneLetter[] };

/** What a send would be: each upload with the lanes that take it, and each reason for which lanes get none. */
export type SendPlan = { uploads: { plan: OpenPlan; letters: LaneLetter[] }[]; refusals: Refusal[] };

/** Gathers the plans of lanes into what can be said of them. */
export function describeSends(planned: readonly PlannedAsk[]): SendPlan {
  const refusals = new Map<string, Refusal>();
  for (const { ask, plan } of planned) {
    if (plan.way !== 'refuse') continue;
    const key = JSON.stringify(plan);
    const refusal = refusals.get(key);
    if (refusal === undefined) refusals.set(key, { plan, letters: [ask.letter] });
    else refusal.letters.push(ask.letter);
  }
  return {
    uploads: groupUploads(planned).map(({ plan, asks }) => ({ plan, letters: asks.map(({ letter }) => letter) })),
    refusals: [...refusals.values()],
  };
}
