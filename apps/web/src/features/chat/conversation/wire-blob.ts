import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';

/** A wire record as it is saved: apart from its run, because it is large and read only when somebody looks at it. */
export function wireBlob(wire: WireRecord): Blob {
  return new Blob([JSON.stringify(wire)], { type: 'application/json' });
}
