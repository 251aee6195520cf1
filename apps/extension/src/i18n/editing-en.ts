import type { editingZh } from "./editing-zh";

/** The texts of the editor of captures, in English. */
export const editingEn: typeof editingZh = {
  edit: "Edit",
  indicator: "Indicator",
  value: "Value and unit",
  bound: "Bound",
  period: "Period",
  place: "Place",
  modality: "Modality",
  note: "Note",
  tags: "Tags (commas between)",
  collection: "Collection",
  readAs: (text) => `Read as: ${text}`,
  unknown: "unknown",
  takeBack: "Take the reading",
  exact: "exact",
  notAQuantity: "A number with its Chinese unit, as the report writes it, or a percentage",
  notAPeriod: "Such as 2023, 2023-10, 2023-01/2023-10",
  own: "own",
  saved: "Saved",
  source: "Source",
  accessed: (when) => `Read ${when}`,
  hash: "Hash of the text",
  parser: "Parser",
};
