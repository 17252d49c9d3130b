import { expect, it } from 'vitest';
import { ownBytes } from './own-bytes.ts';

/** Bytes that went with their record. */
class DeadBlob extends Blob {
  override slice(): Blob {
    return this;
  }

  override arrayBuffer(): Promise<never> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'));
  }
}

const sound = (blob: Blob) => ({ id: 'r1', savedAt: 7, blob });

it.each([0, 1, 16 * 1024 * 1024, 16 * 1024 * 1024 + 1])('copies %i bytes', async (size) => {
  const blob = new Blob([new Uint8Array(size).fill(1), 'end'], { type: 'audio/wav' });
  const [copy, ...more] = await ownBytes([sound(blob)]);
  expect(more).toEqual([]);
  expect(copy).toEqual({ id: 'r1', savedAt: 7, blob: expect.any(Blob) });
  const own = copy !== undefined && 'blob' in copy ? copy.blob : null;
  if (!(own instanceof Blob)) throw new Error('no copy');
  expect(own).not.toBe(blob);
  expect([own.size, own.type, await own.slice(size).text()]).toEqual([size + 3, 'audio/wav', 'end']);
});

it('leaves out what can no longer be read', async () => {
  expect(await ownBytes([sound(new DeadBlob(['x'])), { id: 'r2' }])).toEqual([{ id: 'r2' }]);
});
