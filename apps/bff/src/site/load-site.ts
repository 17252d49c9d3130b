import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

type Bytes = Uint8Array<ArrayBuffer>;

/** One file of the built page. `immutable` files have their hash in their name; the compressed forms are there when they are worth it. */
export type Asset = {
  body: Bytes;
  /** Made by the build, because it takes seconds. Browsers accept it on secure origins and on loopback only. */
  brotli?: Bytes | undefined;
  gzip: Bytes | undefined;
  type: string;
  etag: string;
  immutable: boolean;
};

/** The built page by URL path. What is not in this map does not exist, whatever a path looks like. */
export type Site = { assets: ReadonlyMap<string, Asset>; index: Asset | undefined };

const INDEX = '/index.html';
const BROTLI = '.br';

/** Reads the built page into memory; an empty site when it has not been built. Source maps and dotfiles are left out. */
export function loadSite(root: string): Site {
  const assets = new Map<string, Asset>();
  const files = new Set(listFiles(root));
  for (const file of files) {
    const url = `/${file.split(path.sep).join('/')}`;
    if (url.endsWith('.map') || url.endsWith(BROTLI) || url.includes('/.')) continue;
    const asset = readAsset(path.join(root, file), url);
    const brotli = files.has(file + BROTLI) ? Uint8Array.from(readFileSync(path.join(root, file + BROTLI))) : undefined;
    assets.set(url, { ...asset, brotli });
  }
  const index = assets.get(INDEX);
  assets.delete(INDEX);
  return { assets, index };
}

function listFiles(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch {
    // The page has not been built, as in development, where Vite serves it.
    return [];
  }
}

function readAsset(file: string, url: string): Asset {
  const body = Uint8Array.from(readFileSync(file));
  const type = getMimeType(url) ?? 'application/octet-stream';
  return {
    body,
    gzip: /^text\/|javascript|json|svg/.test(type) ? Uint8Array.from(gzipSync(body, { level: 9 })) : undefined,
    type,
    // Weak, because it stands for the compressed form too.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: url.startsWith('/assets/'),
  };
}
