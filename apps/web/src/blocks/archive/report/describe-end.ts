import type { ReportEnd } from '@lineup/shared/archive/report/report-model.ts';
import type { EndState } from '@lineup/shared/runs/run.ts';
import type { ReportContext } from './report-context.ts';

type Ending = { state: EndState } | null;

/** How a run ended, in the words of the app; null is a run without an end. */
export function describeEnd(ending: Ending, { text }: ReportContext): ReportEnd {
  switch (ending?.state) {
    case undefined:
      return { words: text('archive.unfinished'), tone: 'warn' };
    case 'complete':
    case 'stopped':
      return { words: text(`run.${ending.state}`), tone: 'plain' };
    case 'cut_off':
    case 'empty':
      return { words: text(`run.${ending.state}.short`), tone: 'warn' };
    case 'error':
      return { words: text('run.error.short'), tone: 'bad' };
  }
}
