import type { Figure } from "@shuzhai/core";
import type { Keys } from "../../content/keys";
import type { Messages } from "../../i18n/zh";
import type { Mark } from "../../messages/mark";
import { baseText, quantityText } from "../../wording/quantity";
import { attributes, measureText, remarks } from "../../wording/reading";
import { relatives } from "../../wording/relatives";

export interface CardProps {
  figure: Figure;
  figures: Figure[];
  /** what the indicator means; null when it is not known */
  definition: string | null;
  mark: Mark | undefined;
  say: Messages;
  capture(): void;
  keys: Pick<Keys, "keyOf">;
  undo(): void;
  edit(): void;
  ignore(): void;
  showAgain(): void;
  sendAgain(): void;
  close(): void;
}

/** How a figure is read, and the button that keeps it. */
export function Card(props: CardProps) {
  const { figure, figures, definition, mark, say, keys, close } = props;
  const base = baseText(figure);
  return (
    <section class="card" aria-label={say.card.label} lang={say.language}>
      <header>
        <h2 lang="zh-CN">{figure.indicator.name || say.reading.unknown}</h2>
        <button type="button" class="close" aria-label={say.card.close} onClick={close}>
          ×
        </button>
      </header>
      <p class="value">
        <b lang="zh-CN">{quantityText(figure, say)}</b>
        <span class="measure">{measureText(figure, say)}</span>
        {base && <span class="base">{say.reading.base(base)}</span>}
      </p>
      <ul class="attributes">
        {attributes(figure, say).map(({ name, text, implied, look }) => (
          <li key={name} class={look ?? ""}>
            {text}
            {implied && (
              <small class="implied" title={say.reading.impliedTitle}>
                {say.reading.implied}
              </small>
            )}
          </li>
        ))}
      </ul>
      {definition && <p class="definition">{definition}</p>}
      <Lines class="relatives" lines={relatives(figure, figures, say)} />
      <Lines class="remarks" lines={remarks(figure, say)} />
      {mark?.state === "revised" && <p class="news">{say.card.revised(mark.old, mark.new)}</p>}
      {mark?.state === "unsaved" && <p class="news">{say.storage[mark.reason]}</p>}
      <footer>
        <Actions {...props} />
        <small class="keys">{keysText(keys, say)}</small>
      </footer>
    </section>
  );
}

function Actions({ mark, say, capture, undo, edit, ignore, showAgain, sendAgain }: CardProps) {
  switch (mark?.state) {
    case "captured":
      return (
        <>
          <span class="kept">✓ {say.card.captured}</span>
          <button type="button" onClick={undo}>
            {say.card.undo}
          </button>
          <button type="button" onClick={edit}>
            {say.card.edit}
          </button>
        </>
      );
    case "saving":
      return <span class="kept">{say.card.saving}</span>;
    case "unsaved":
      return (
        <button type="button" class="main" onClick={sendAgain}>
          {say.storage.sendAgain}
        </button>
      );
    case "ignored":
      return (
        <button type="button" onClick={showAgain}>
          {say.keys.showAgain}
        </button>
      );
    default:
      return (
        <>
          <button type="button" class="main" data-action="capture" onClick={capture}>
            {say.card.capture}
          </button>
          <button type="button" onClick={edit}>
            {say.card.edit}
          </button>
          <button type="button" onClick={ignore}>
            {say.card.ignore}
          </button>
        </>
      );
  }
}

/** The keys as the person has them; what has no key is not told. */
function keysText(keys: CardProps["keys"], say: Messages): string {
  const steps = [keys.keyOf("next"), keys.keyOf("previous")].filter(Boolean).join("/");
  const told = [
    `⏎ ${say.card.capture}`,
    steps && say.card.steps(steps),
    ...(["nextOpen", "edit", "ignore"] as const).map(
      (name) => keys.keyOf(name) && say.card.key[name](keys.keyOf(name)),
    ),
    say.card.escape,
  ];
  return told.filter(Boolean).join(" · ");
}

function Lines({ class: name, lines }: { class: string; lines: string[] }) {
  return lines.length ? (
    <ul class={name}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
}
