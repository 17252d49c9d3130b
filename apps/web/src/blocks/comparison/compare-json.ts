import { alignItems } from './align-items.ts';
import type { JsonValue } from './read-json-answer.ts';

/** A value of one side: the name or place it has there, and how it is written; an object or a list is written as its bracket and size. */
type JsonSide = { label: string; value: string };

/**
 * One line of two JSON values drawn as a tree. A line without a side is lacking there. `changed` means that the value itself differs, not
 * what it contains. `path` is the place in A, or in B for what only B has, as in JavaScript.
 */
export type JsonLine = {
  path: string;
  depth: number;
  relation: 'same' | 'changed' | 'only_a' | 'only_b';
  a: JsonSide | null;
  b: JsonSide | null;
};

type Entry = { label: string; path: string; value: JsonValue };
type Pairing = { a: Entry | null; b: Entry | null; depth: number };

/** Compares two JSON values by structure: the order of keys means nothing, lists are aligned by what their items contain. */
export function compareJson(a: JsonValue, b: JsonValue): JsonLine[] {
  const root = (value: JsonValue): Entry => ({ label: '', path: '$', value });
  return listLines({ a: root(a), b: root(b), depth: 0 });
}

function listLines({ a, b, depth }: Pairing): JsonLine[] {
  const isOpen = a === null || b === null || kindOf(a.value) === kindOf(b.value);
  const line: JsonLine = {
    path: (a ?? b)?.path ?? '$',
    depth,
    relation: relate(a, b),
    a: a === null ? null : describe(a),
    b: b === null ? null : describe(b),
  };
  if (isOpen) return [line, ...listPairs(a, b).flatMap((pair) => listLines({ ...pair, depth: depth + 1 }))];
  // A list instead of an object, or a value instead of either: what they contain belongs to one side each.
  const inside = [...listPairs(a, null), ...listPairs(null, b)];
  return [line, ...inside.flatMap((pair) => listLines({ ...pair, depth: depth + 1 }))];
}

function relate(a: Entry | null, b: Entry | null): JsonLine['relation'] {
  if (a === null) return 'only_b';
  if (b === null) return 'only_a';
  const kind = kindOf(a.value);
  if (kind !== kindOf(b.value)) return 'changed';
  return kind !== 'value' || a.value === b.value ? 'same' : 'changed';
}

function kindOf(value: JsonValue): 'object' | 'list' | 'value' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'object' : 'value';
}

function describe({ label, value }: Entry): JsonSide {
  if (Array.isArray(value)) return { label, value: `[${value.length}]` };
  if (typeof value === 'object' && value !== null) return { label, value: `{${Object.keys(value).length}}` };
  return { label, value: JSON.stringify(value) };
}

function listPairs(a: Entry | null, b: Entry | null): { a: Entry | null; b: Entry | null }[] {
  const [inA, inB] = [listEntries(a), listEntries(b)];
  if (Array.isArray(a?.value) && Array.isArray(b?.value)) {
    return alignItems(a.value, b.value).map(([atA, atB]) => ({ a: inA[atA] ?? null, b: inB[atB] ?? null }));
  }
  const known = new Map(inB.map((entry) => [entry.label, entry]));
  const names = new Set(inA.map(({ label }) => label));
  return [
    ...inA.map((entry) => ({ a: entry, b: known.get(entry.label) ?? null })),
    ...inB.filter(({ label }) => !names.has(label)).map((entry) => ({ a: null, b: entry })),
  ];
}

function listEntries(entry: Entry | null): Entry[] {
  const value = entry?.value;
  if (entry === null || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.map((item, index) => ({ label: String(index), path: `${entry.path}[${index}]`, value: item }));
  }
  return Object.entries(value).map(([key, item]) => ({ label: key, path: entry.path + stepTo(key), value: item }));
}

function stepTo(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
