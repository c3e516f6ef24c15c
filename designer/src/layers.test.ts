import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/** From the highest to the lowest: everybody knows those below, nobody those above (Biome says so while one types; this says so of relative paths too). */
const layers = [['shell'], ['rooms'], ['features'], ['forms'], ['ui'], ['session', 'live'], ['api', 'time', 'words', 'theme']];
const root = import.meta.dirname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file.includes('/') && !file.endsWith('.d.ts'),
);

const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g)].map(([, to = '']) => ({
    file,
    to: to.startsWith('@/') ? to.slice(2) : relative(root, resolve(root, dirname(file), to)),
  })),
);

const heightOf = (path: string) => layers.findIndex((layer) => layer.includes(path.split('/')[0] ?? ''));
const featureOf = (path: string) => (path.startsWith('features/') ? path.split('/')[1] : undefined);

it('finds the imports that it looks at', () => {
  expect(imports.length).toBeGreaterThan(1_000);
  expect(imports.some(({ file, to }) => file === 'features/case/acts/WorkPanels.tsx' && to === 'features/case/colleagues')).toBe(true);
});

it('nobody knows a layer above', () => {
  expect(imports.filter(({ file, to }) => heightOf(to) >= 0 && heightOf(to) < heightOf(file))).toEqual([]);
});

it('no feature knows another', () => {
  expect(imports.filter(({ file, to }) => featureOf(file) && featureOf(to) && featureOf(file) !== featureOf(to))).toEqual([]);
});
