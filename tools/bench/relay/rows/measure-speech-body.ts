import { cpuDuring } from '../cpu-during.ts';
import { figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import { listBeside } from '../list-beside.ts';
import { pairRounds } from '../pair-rounds.ts';
import { readBytes } from '../read-bytes.ts';
import { listGrowths } from '../list-growths.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const MEGABYTES = 100;
const BYTES = MEGABYTES * 1024 * 1024;
const ROUNDS = 5;

/** Processor time and memory of one large body of audio. */
export const measureSpeechBody: Row = ({ withBff, nginx, honoProxy, pipe }, budgets) =>
  withBff(async (bff) => {
    const script = writeScript({ bytes: BYTES });
    const growths = new Map<Relay, number>();
    const paired = await pairRounds([bff, nginx, honoProxy, pipe], {
      rounds: ROUNDS,
      measure: (relay) =>
        cpuDuring(relay, async () => {
          const grown = await growthDuring(relay.server, () => readBytes(relay.speech(script), BYTES));
          growths.set(relay, Math.max(growths.get(relay) ?? 0, grown));
        }),
    });
    return [
      figure({
        name: `CPU per MB, speech of ${MEGABYTES} MB, against nginx`,
        value: paired.get(nginx)?.firstAgainst ?? Number.NaN,
        limit: budgets.speechCpuAgainstNginx,
        write: writeValue.ratio,
        beside: listBeside(paired, (seconds) => `${((seconds / MEGABYTES) * 1e3).toFixed(2)} ms`),
      }),
      figure({
        name: `memory grown by speech of ${MEGABYTES} MB, the first and coldest included`,
        value: growths.get(bff) ?? Number.NaN,
        limit: budgets.speechRssBytes,
        write: writeValue.megabytes,
        beside: listGrowths(growths),
      }),
    ];
  });
