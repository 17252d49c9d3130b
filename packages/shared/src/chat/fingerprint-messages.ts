import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isRecord } from '#json/is-record.ts';
import { compareCodePoints } from '#text/compare-code-points.ts';
import type { ChatMessage } from './chat-request.ts';

/**
 * A short name for what a model was asked, like `91c0-77ae`: the first four bytes of the SHA-256 of the messages' roles and contents.
 * Lanes with the same name were asked the same; the order of keys inside a part makes no difference.
 */
export function fingerprintMessages(messages: readonly Pick<ChatMessage, 'role' | 'content'>[]): string {
  const asked = messages.map(({ role, content = null }) => ({ role, content }));
  const bytes = new TextEncoder().encode(JSON.stringify(asked, (_key, value: unknown) => sortKeys(value)));
  const hex = bytesToHex(sha256(bytes).subarray(0, 4));
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}

function sortKeys(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareCodePoints(a, b)));
}
