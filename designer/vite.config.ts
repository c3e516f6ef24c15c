import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress';

/** The server to work against: `dotnet run --project engine/Bansou.Flow.Server` unless told otherwise. */
const server = process.env.BANSOU_SERVER ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, manifest: true },
  server: {
    proxy: {
      // The host stays the browser's own: the server takes writings only from its own origin.
      '/api': { target: server, changeOrigin: false },
      '/health': server,
      '/hubs': { target: server, ws: true, changeOrigin: false },
    },
  },
});
