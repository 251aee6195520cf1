import { browser } from "wxt/browser";
import { feature } from "../../content/feature";
import { listenUntil } from "../../content/listen-until";
import { noticeSchema } from "../../messages/notices";

/** The toolbar button pressed again reads the page anew; the browser's own shortcut captures the figure shown. */
export const toolbarNotices = feature("toolbar-notices", ({ page, capturing, read, signal }) => {
  const onNotice = (message: unknown, _sender: unknown, respond: (here: true) => void) => {
    const notice = noticeSchema.safeParse(message).data;
    if (!notice) return;
    respond(true);
    if (notice.type === "read") void read();
    if (notice.type === "captureFocused" && page.shown.value) void capturing.capture([page.shown.value.id]);
  };
  listenUntil(browser.runtime.onMessage, signal, onNotice);
});
