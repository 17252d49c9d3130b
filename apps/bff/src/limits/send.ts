import type { RunPlan } from '#usage/run-plan.ts';

/** What one user is about to send. `atOnce`: so many of the runs go on at the same time at most. */
export type Send = { user: string; plans: readonly RunPlan[]; atOnce: number };
