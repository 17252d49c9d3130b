import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const TEXT = /\.(?:js|css)$/;

/** Puts the smallest form beside every script and style of the build: to make it takes seconds, which the server has not. */
export const compressFiles: Plugin = {
  name: 'compress-files',
  apply: 'build',
  async writeBundle({ dir }, bundle) {
    if (dir === undefined) throw new Error('The build has no folder.');
    const texts = Object.values(bundle).filter(({ fileName }) => TEXT.test(fileName));
    await Promise.all(
      texts.map(async (file) => {
        const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
        await writeFile(path.join(dir, `${file.fileName}.br`), await compress(text, { params }));
      }),
    );
  },
};
