import type { Messages } from "../i18n/zh";
import type { FollowedPage } from "./followed-page";

/** Earlier captures of this address that the present text does not have, or not surely. */
export function Unplaced({ page, say }: { page: FollowedPage; say: Messages }) {
  const captures = page.unplaced.value;
  if (captures.length === 0) return null;
  return (
    <details class="unplaced">
      <summary>{say.panel.unplaced(captures.length)}</summary>
      <ul>
        {captures.map(({ capture, because }) => (
          <li key={capture.id}>
            <span lang="zh-CN">
              {capture.figure.indicator.name} {capture.figure.quote}
            </span>{" "}
            <small>{say.panel.because[because]}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
