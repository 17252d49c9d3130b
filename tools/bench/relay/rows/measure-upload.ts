import { cpuDuring } from '../cpu-during.ts';
import { figure, type Figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import { listBeside } from '../list-beside.ts';
import { pairRounds } from '../pair-rounds.ts';
import type { World } from '../open-world.ts';
import { listGrowths } from '../list-growths.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { uploadFile } from '../upload-file.ts';
import { writeValue } from '../write-value.ts';

const ROUNDS = 5;

/** Several in one measurement: one alone is over in a few hundredths of a second. */
const UPLOADS = 4;

/** Processor time per lane and memory of a large upload, to one lane and to four. */
export const measureUpload: Row = async (world, budgets) => [
  ...(await measure(world, { lanes: 1, cpu: budgets.uploadCpuAgainstNginx, rss: budgets.uploadRssBytes })),
  ...(await measure(world, { lanes: 4, cpu: budgets.uploadCpuAgainstNginx, rss: budgets.uploadRssBytes })),
];

function measure(
  { withBff, nginx, pipe, honoProxy }: World,
  { lanes, cpu, rss }: { lanes: number; cpu: number; rss: number },
): Promise<Figure[]> {
  return withBff(async (bff) => {
    const growths = new Map<Relay, number>();
    const paired = await pairRounds([bff, nginx, pipe, honoProxy], {
      rounds: ROUNDS,
      async measure(relay) {
        const isBff = relay === bff;
        const seconds = await cpuDuring(relay, async () => {
          const grown = await growthDuring(relay.server, async () => {
            for (let count = 0; count < UPLOADS; count += 1) {
              await uploadFile(relay.server.address, isBff ? lanes : undefined);
            }
          });
          growths.set(relay, Math.max(growths.get(relay) ?? 0, grown));
        });
        return seconds / UPLOADS / (isBff ? lanes : 1);
      },
    });
    return [
      figure({
        name: `CPU per lane, upload of 25 MB to ${lanes}, against nginx`,
        value: paired.get(nginx)?.firstAgainst ?? Number.NaN,
        limit: cpu,
        write: writeValue.ratio,
        beside: listBeside(paired, (seconds) => writeValue.ms(seconds * 1e3)),
      }),
      figure({
        name: `memory grown by uploads of 25 MB to ${lanes}, the first and coldest included`,
        value: growths.get(bff) ?? Number.NaN,
        limit: rss,
        write: writeValue.megabytes,
        beside: listGrowths(growths),
      }),
    ];
  });
}
