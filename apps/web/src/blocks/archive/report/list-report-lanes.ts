import type { ReportLane } from '@lineup/shared/archive/report/report-model.ts';

type AskedLane = { letter: string; gateway: string; model: string; parameters: Readonly<Record<string, unknown>> };

/** The lanes that were asked, each once for all that it was asked with: a lane whose parameters were changed between turns is there twice. */
export function listReportLanes(runs: readonly AskedLane[]): ReportLane[] {
  const lanes = new Map<string, ReportLane>();
  for (const { letter, gateway, model, parameters } of runs) {
    const lane: ReportLane = {
      letter,
      gateway,
      model,
      parameters: Object.entries(parameters)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => ({ name, value: typeof value === 'string' ? value : JSON.stringify(value) })),
    };
    lanes.set(JSON.stringify(lane), lane);
  }
  return [...lanes.values()].toSorted((a, b) => (a.letter < b.letter ? -1 : Number(a.letter > b.letter)));
}
