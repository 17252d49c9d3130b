import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import type { Asset, Site } from '#site/load-site.ts';

/** Serves the built page: its files by their exact paths, and the index for every other page that a browser navigates to. */
export function siteRoute(site: Site): (c: Context<AppEnv>) => Response {
  return (c) => {
    const asset = site.assets.get(c.req.path) ?? (isNavigation(c) ? site.index : undefined);
    if (asset === undefined) throw new AppError('not_found');
    return answerAsset(c, asset);
  };
}

/** The addresses of pages have no dots, so a file that does not exist is never answered with the index. */
function isNavigation(c: Context<AppEnv>): boolean {
  const accepts = c.req.header('accept')?.includes('text/html') ?? false;
  return accepts && /^(?:\/[A-Za-z0-9_-]*)+$/.test(c.req.path) && !/^\/api(?:\/|$)/.test(c.req.path);
}

function answerAsset(c: Context<AppEnv>, { body, gzip, type, etag, immutable }: Asset): Response {
  const headers = {
    etag,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  const zips = gzip !== undefined && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '');
  if (zips) return c.body(gzip, 200, { ...headers, 'content-type': type, 'content-encoding': 'gzip' });
  return c.body(body, 200, { ...headers, 'content-type': type });
}
