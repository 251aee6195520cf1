import { useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import { isInSite, siteName, sitePattern } from "../sites/pattern";
import { followSites, forgetSite, requestSite } from "../sites/sites";

/** Whether the page's site is read by itself: the browser asks when it is switched on. */
export function SiteChoice({ url, say }: { url: string; say: Messages }) {
  const sites = useMemo(followSites, []);
  useSignalEffect(() => void sites.value);
  const own = sitePattern(url);
  if (!own.ok) return null;
  const granted = sites.value.find((pattern) => isInSite(url, pattern));
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={granted !== undefined}
        onChange={async (event) => {
          const box = event.currentTarget;
          const done = granted ? await forgetSite(granted) : await requestSite(own.pattern);
          if (!done) box.checked = granted !== undefined;
        }}
      />
      {say.options.always(siteName(granted ?? own.pattern))}
    </label>
  );
}
