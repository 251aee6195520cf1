import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

/** Our packages are read from their source, so that the extension builds in a clean clone without building them first. */
const CONDITIONS = ["@shuzhai/source", "import", "module", "browser", "default"];

/**
 * `wxt build` makes the release builds (.output/chrome-mv3, .output/firefox-mv3). `wxt build --mode test` makes the
 * builds for real-browser tests (.output/*-mv3-test), which differ in one thing only: the card's shadow root is open.
 */
export default defineConfig({
  srcDir: "src",
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    resolve: { conditions: CONDITIONS },
    // Firefox and Chrome of the last two years; CSS Custom Highlights and side panels exist in no older one.
    build: { target: ["chrome128", "firefox140"] },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    // No host permission: a page is read when the person presses the button on it, and only then.
    // A site that the person wants to be read by itself is asked for then, and one by one.
    optional_host_permissions: ["*://*/*"],
    permissions: ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage"],
    action: { default_title: "__MSG_readPage__" },
    commands: {
      "read-page": { suggested_key: { default: "Alt+Shift+S" }, description: "__MSG_readPage__" },
      "capture-focused": { suggested_key: { default: "Alt+Shift+C" }, description: "__MSG_captureFocused__" },
      "open-panel": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_openPanel__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "shuzhai@shuzhai.example",
              strict_min_version: "140.0",
              // Nothing leaves the machine.
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
