import { useSignal } from "@preact/signals";
import { tagsIn } from "../editing/personal-fields";
import type { Messages } from "../i18n/zh";
import type { CaptureChange } from "../messages/capture-change";

interface BulkBarProps {
  count: number;
  say: Messages;
  change(change: CaptureChange): void;
  remove(): void;
  selectAll(): void;
  selectNone(): void;
}

/** What is done with all rows selected at once. */
export function BulkBar({ count, say, change, remove, selectAll, selectNone }: BulkBarProps) {
  const tag = useSignal("");
  const collection = useSignal("");
  const none = count === 0;
  const texts = say.library;
  return (
    <div class="bar bulk" role="toolbar" aria-label={texts.selected(count)}>
      <button type="button" onClick={none ? selectAll : selectNone}>
        {none ? texts.selectAll : texts.selectNone}
      </button>
      <span class="count">{texts.selected(count)}</span>
      <input
        aria-label={texts.tagName}
        placeholder={texts.tagName}
        size={10}
        value={tag.value}
        disabled={none}
        onInput={(event) => {
          tag.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) change({ addTags: tagsIn(tag.value) });
        }}
      />
      <button type="button" disabled={none || !tag.value.trim()} onClick={() => change({ addTags: tagsIn(tag.value) })}>
        {texts.addTag}
      </button>
      <button
        type="button"
        disabled={none || !tag.value.trim()}
        onClick={() => change({ removeTags: tagsIn(tag.value) })}
      >
        {texts.removeTag}
      </button>
      <input
        aria-label={texts.collectionName}
        placeholder={texts.collectionName}
        size={16}
        value={collection.value}
        disabled={none}
        onInput={(event) => {
          collection.value = event.currentTarget.value;
        }}
      />
      <button type="button" disabled={none} onClick={() => change({ collection: collection.value.trim() || null })}>
        {texts.putInto}
      </button>
      <button type="button" disabled={none} onClick={remove}>
        {texts.remove}
      </button>
    </div>
  );
}
