import type { Capture } from "@shuzhai/core";
import { useId } from "preact/hooks";
import type { Messages } from "../i18n/zh";
import type { CaptureChange } from "../messages/capture-change";
import { Field } from "./field";
import { useOwnText } from "./own-text";
import { TextField } from "./text-field";

interface PersonalFieldsProps {
  capture: Capture;
  say: Messages;
  collections: readonly string[];
  change(change: CaptureChange): void;
}

/** What a person adds to a capture of their own: collection, tags, note. */
export function PersonalFields({ capture, say, collections, change }: PersonalFieldsProps) {
  const id = useId();
  const texts = say.editing;
  const { tags, note, collection } = capture;
  const written = useOwnText<HTMLTextAreaElement>(note);
  return (
    <>
      <Field id={`${id}-collection`} label={texts.collection} reading={null} say={say}>
        <TextField
          id={`${id}-collection`}
          value={collection ?? ""}
          list={`${id}-collections`}
          commit={(text) => {
            change({ collection: text || null });
            return null;
          }}
        />
        <datalist id={`${id}-collections`}>
          {collections.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Field>
      <Field id={`${id}-tags`} label={texts.tags} reading={null} say={say}>
        <TextField
          id={`${id}-tags`}
          value={tags.join(say.period.and)}
          commit={(text) => {
            const wanted = tagsIn(text);
            change({ addTags: wanted, removeTags: tags.filter((tag) => !wanted.includes(tag)) });
            return null;
          }}
        />
      </Field>
      <Field id={`${id}-note`} label={texts.note} reading={null} say={say}>
        <textarea
          class="note"
          id={`${id}-note`}
          rows={2}
          ref={written.field}
          onInput={written.touch}
          onChange={(event) => {
            written.release();
            change({ note: event.currentTarget.value });
          }}
        />
      </Field>
    </>
  );
}

/** 核对、表1, 待查 → three tags. */
export function tagsIn(text: string): string[] {
  return [...new Set(text.split(/[,，、;；]/).map((tag) => tag.trim()))].filter(Boolean);
}
