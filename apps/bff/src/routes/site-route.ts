import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { nameCaller } from '#guards/caller.ts';
import type { Asset, Site } from '#site/load-site.ts';

const FOR_GOOD = 'public, max-age=31536000, immutable';

/**
 * Serves the built page: its files by their exact paths, and the index for every other page that a browser navigates to. The index brings the
 * caller's id, so a shared cache must not keep it.
 */
export function siteRoute(site: Site): (c: Context<AppEnv>) => Response {
  return (c) => {
    const asset = site.assets.get(c.req.path);
    if (asset !== undefined) return answerAsset(c, asset, asset.immutable ? FOR_GOOD : 'no-cache');
    if (site.index === undefined || !isNavigation(c)) throw new AppError('not_found');
    nameCaller(c);
    return answerAsset(c, site.index, 'private, no-cache');
  };
}

/** The addresses of pages have no dots, so a file that does not exist is never answered with the index. */
function isNavigation(c: Context<AppEnv>): boolean {
  const accepts = c.req.header('accept')?.includes('text/html') ?? false;
  return accepts && /^(?:\/[A-Za-z0-9_-]*)+$/.test(c.req.path) && !/^\/api(?:\/|$)/.test(c.req.path);
}

function answerAsset(c: Context<AppEnv>, asset: Asset, cacheControl: string): Response {
  const { body, type, etag } = asset;
  const headers = {
    etag,
    'cache-control': cacheControl,
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  const [encoding, bytes] = chooseForm(asset, c.req.header('accept-encoding') ?? '');
  if (encoding === undefined) return c.body(body, 200, { ...headers, 'content-type': type });
  return c.body(bytes, 200, { ...headers, 'content-type': type, 'content-encoding': encoding });
}

/** The smallest form that the client takes. */
function chooseForm({ body, brotli, gzip }: Asset, accepted: string): [string | undefined, Asset['body']] {
  if (brotli !== undefined && /\bbr\b/.test(accepted)) return ['br', brotli];
  if (gzip !== undefined && /\bgzip\b/.test(accepted)) return ['gzip', gzip];
  return [undefined, body];
}
