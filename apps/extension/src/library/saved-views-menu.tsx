import { useSignal } from "@preact/signals";
import type { Messages } from "../i18n/zh";
import { forgetView, type SavedView, savedViews, saveView } from "./saved-views";

interface SavedViewsMenuProps {
  present(): SavedView;
  say: Messages;
  show(view: SavedView): void;
  tell(text: string): void;
}

/** Filters, columns and order under a name, to come back to. */
export function SavedViewsMenu({ present, say, show, tell }: SavedViewsMenuProps) {
  const texts = say.library;
  const views = useSignal(savedViews(localStorage));
  const name = useSignal("");
  const save = () => {
    const under = name.value.trim();
    if (!under) return;
    views.value = saveView(localStorage, under, present());
    name.value = "";
    tell(texts.viewSaved(under));
  };
  return (
    <details class="menu">
      <summary>{texts.savedViews}</summary>
      <fieldset aria-label={texts.savedViews}>
        {views.value.size === 0 && <p class="hint">{texts.noViews}</p>}
        <ul>
          {[...views.value].map(([under, view]) => (
            <li key={under} class="pair">
              <button
                type="button"
                onClick={() => {
                  show(view);
                  tell(texts.viewShown(under));
                }}
              >
                {under}
              </button>
              <button
                type="button"
                class="link"
                aria-label={texts.forgetView(under)}
                onClick={() => {
                  views.value = forgetView(localStorage, under);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form
          class="pair"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <input
            aria-label={texts.viewName}
            placeholder={texts.viewName}
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
          <button type="submit">{texts.saveView}</button>
        </form>
      </fieldset>
    </details>
  );
}
