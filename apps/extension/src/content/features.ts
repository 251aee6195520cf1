import { card } from "../features/card";
import { clicking } from "../features/clicking";
import { figureForm } from "../features/figure-form";
import { highlights } from "../features/highlights";
import { ignoringFigures } from "../features/ignoring";
import { keyboard } from "../features/keyboard";
import { knownCaptures } from "../features/known-captures";
import { orphaned } from "../features/orphaned";
import { panelLink } from "../features/panel-link";
import { pointing } from "../features/pointing";
import { rereading } from "../features/rereading";
import { said } from "../features/said";
import { selection } from "../features/selection";
import { settingsFollowed } from "../features/settings-followed";
import { toolbarNotices } from "../features/toolbar-notices";
import { toolbarStatus } from "../features/toolbar-status";
import { unsavedWarning } from "../features/unsaved-warning";
import type { Feature } from "./feature";

/** All that the extension does on a page. What is shown comes before what is acted on, so that nothing acts unseen. */
export const FEATURES: Feature[] = [
  highlights,
  knownCaptures,
  toolbarStatus,
  toolbarNotices,
  panelLink,
  card,
  figureForm,
  said,
  pointing,
  clicking,
  keyboard,
  ignoringFigures,
  selection,
  rereading,
  settingsFollowed,
  unsavedWarning,
  orphaned,
];
