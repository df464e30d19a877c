import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `onrecord serve` listens beside `npx vite`, the server for work on the pages. */
const api = `http://127.0.0.1:${process.env.ONRECORD_PORT ?? '4747'}`

export default defineConfig({
  root: join(import.meta.dirname, 'src/web'),
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist/web'),
    emptyOutDir: true,
    // The pages' policy lets nothing in but files of their own server.
    assetsInlineLimit: 0,
  },
  // The API refuses what pages of other servers ask for, and this is another server.
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } } },
})
