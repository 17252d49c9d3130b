import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

type Bytes = Uint8Array<ArrayBuffer>;

/** One file of the built page. `immutable` files have their hash in their name; `gzip` is there when it is worth it. */
export type Asset = { body: Bytes; gzip: Bytes | undefined; type: string; etag: string; immutable: boolean };

/** The built page by URL path. What is not in this map does not exist, whatever a path looks like. */
export type Site = { assets: ReadonlyMap<string, Asset>; index: Asset | undefined };

const INDEX = '/index.html';

/** Reads the built page into memory; an empty site when it has not been built. Source maps and dotfiles are left out. */
export function loadSite(root: string): Site {
  const assets = new Map<string, Asset>();
  for (const file of listFiles(root)) {
    const url = `/${file.split(path.sep).join('/')}`;
    if (url.endsWith('.map') || url.includes('/.')) continue;
    assets.set(url, readAsset(path.join(root, file), url));
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
    // Not brotli: browsers accept it on secure origins only, and a page in a LAN often is not on one.
    gzip: /^text\/|javascript|json|svg/.test(type) ? Uint8Array.from(gzipSync(body, { level: 9 })) : undefined,
    type,
    // Weak, because it stands for the compressed form too.
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: url.startsWith('/assets/'),
  };
}
