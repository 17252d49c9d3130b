import { figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import type { Row } from '../row.ts';
import { uploadFile } from '../upload-file.ts';
import { writeValue } from '../write-value.ts';

const UPLOADS = 200;

/** Memory while a crowd uploads the largest file at once; every upload must come whole. */
export const measureUploadCrowd: Row = ({ withBff }, { uploadCrowdRssBytes: limit }) =>
  withBff(async (bff) => {
    await uploadFile(bff.server.address, 1);
    const from = performance.now();
    const value = await growthDuring(bff.server, () =>
      Promise.all(Array.from({ length: UPLOADS }, () => uploadFile(bff.server.address, 1))),
    );
    return [
      figure({
        name: `memory grown by ${UPLOADS} uploads of 25 MB at once`,
        value,
        limit,
        write: writeValue.megabytes,
        beside: `all whole after ${((performance.now() - from) / 1_000).toFixed(0)} s`,
      }),
    ];
  });
