import type { Plugin } from 'vite';

const SCRIPT = '<script src="/first-paint.js"';

/**
 * Tells the script that decides the language, by `data-<lang>` attributes, which built file has the texts of each, so that it can ask for them while
 * the page's own script is still on its way.
 */
export const nameCatalogues: Plugin = {
  name: 'name-catalogues',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const names = Object.values(bundle ?? {}).flatMap((file) => {
        const lang =
          file.type === 'chunk'
            ? /\/languages\/([\w-]+)-first\.texts$/.exec(file.facadeModuleId ?? '')?.[1]
            : undefined;
        return lang === undefined ? [] : [`data-${lang}="/${file.fileName}"`];
      });
      if (names.length === 0 || !html.includes(SCRIPT)) throw new Error('No texts, or nobody to tell of them.');
      return html.replace(SCRIPT, [SCRIPT, ...names].join(' '));
    },
  },
};
