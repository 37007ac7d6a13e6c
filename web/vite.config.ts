import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";

const backend = process.env.PARKATLAS_BACKEND ?? "http://localhost:8080";

/** What the backend answers; in production the same origin serves both. */
const backendPaths = ["/api", "/tiles", "/ogc", "/problems", "/v3"];

export default defineConfig({
  base: "./",
  plugins: [vue()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    proxy: Object.fromEntries(backendPaths.map((path) => [path, backend])),
  },
  build: {
    outDir: "dist",
    target: "es2022",
    // The content security policy has no 'unsafe-inline' and no data: outside img-src:
    // nothing may be folded into a script or a style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Every file of its own costs its headers: what the first view needs of these rooms comes as one.
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /src\/(shared\/(?!messages)|api\/[\w-]+\.ts|features\/(catalogue\/|data\/[\w-]+\.ts|chains\/chain-(lines|view)\.ts))/,
            },
          ],
        },
      },
    },
  },
  test: {
    // What needs a document says so with @vitest-environment jsdom: it costs a second per file.
    environment: "node",
    include: ["src/**/*.test.ts"],
    // The modules are read once for all files, not once for each of a hundred: a test keeps no state in them.
    pool: "threads",
    isolate: false,
    restoreMocks: true,
  },
});
