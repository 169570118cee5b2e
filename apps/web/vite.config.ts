import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { compressedPlugin } from "./build/compressed.ts";
import { contentPlugin } from "./build/content.ts";
import { firstLoad, footLoad } from "./build/first-load.ts";
import { minifyPlugin } from "./build/minify.ts";
import { pagesPlugin } from "./build/pages.ts";
import { plainImportPlugin } from "./build/plain-import.ts";
import { policyPlugin } from "./build/policy.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    modulePreload: false,
    // All of it is small; split, each late screen would need a script of its own to fetch its sheet.
    cssCodeSplit: false,
    // An inlined asset would need a wider content policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: firstLoad(), priority: 1 }, { name: footLoad() }],
          // A group names all that it holds; what it leaves out must not come in behind it.
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  worker: { plugins: () => [minifyPlugin()] },
  preview: { port: 4180 },
  plugins: [
    contentPlugin(),
    plainImportPlugin(),
    pagesPlugin(),
    policyPlugin(),
    minifyPlugin(),
    compressedPlugin(),
    VitePWA({
      // The app registers the worker itself and offers what waits; nothing is forced on an open page.
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        id: "/",
        name: "Restride",
        short_name: "Restride",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: "#f4f0e6",
        theme_color: "#f4f0e6",
        icons: [
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "/icon-512-maskable.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
          { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,woff2,svg,png,webmanifest}"],
        cleanupOutdatedCaches: true,
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [
          /\.html$/,
          /^\/v1\//,
          /^\/(?:healthz|readyz|metrics)$/,
        ],
        // A new version waits until it is asked for; the first one takes over at once, so that a first visit already
        // goes on when the network does not.
        skipWaiting: false,
        clientsClaim: true,
      },
    }),
  ],
});
