import { type Signal, useSignal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import { siteName, sitePattern } from "../sites/pattern";
import { forgetSite, requestSite } from "../sites/sites";

/** The sites that are read by themselves: each can be taken away, more are added through the browser's own dialog. */
export function Sites({ sites, say }: { sites: Signal<string[]>; say: Messages }) {
  const input = useSignal("");
  const said = useSignal("");
  const { options } = say;

  const add = async () => {
    const site = sitePattern(input.value);
    if (!site.ok) {
      said.value = options.noSite(site.input);
      return;
    }
    const granted = await requestSite(site.pattern);
    said.value = granted ? options.added(siteName(site.pattern)) : options.refused;
    if (granted) input.value = "";
  };

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{options.sites}</h2>
      <p class="hint">{options.sitesHow}</p>
      <ul class="sites">
        {sites.value.map((pattern) => (
          <li key={pattern}>
            <span>{siteName(pattern)}</span>
            <button
              type="button"
              aria-label={options.remove(siteName(pattern))}
              onClick={async () => {
                if (await forgetSite(pattern)) said.value = options.removed(siteName(pattern));
              }}
            >
              ×
            </button>
          </li>
        ))}
        {sites.value.length === 0 && <li class="hint">{options.noSites}</li>}
      </ul>
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          inputMode="url"
          aria-label={options.site}
          placeholder={options.site}
          value={input.value}
          onInput={(event) => (input.value = event.currentTarget.value)}
        />
        <button type="submit">{options.add}</button>
      </form>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}
