import type { rereadZh } from "./reread-zh";

const of = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "capture" : "captures"}`;

/** The texts of reading again, in English. */
export const rereadEn: typeof rereadZh = {
  title: "Read again",
  older: (count) => `${of(count)} of those listed were read by an earlier parser.`,
  noneOlder: "All captures listed were read by the present parser.",
  how: "Reads the texts as they were kept with the present parser and lists what differs; nothing changes before you accept it. Your corrections, tags and notes always stay. Figures of tables are read again as plain text: look closely.",
  every: (count) => `Read all ${of(count)} listed again`,
  start: "Start",
  progress: (done, total) => `Reading source ${done} of ${total}…`,
  cancel: "Stop",
  result: (different, same, lost) =>
    `${different} read differently, ${same} the same, ${lost} not found by the new reading (they stay).`,
  acceptAll: (count) => `Accept all ${count}`,
  markSame: (count) => `Mark the ${count} that are the same as read`,
  accept: "Accept",
  acceptWhat: (quote) => `Accept the new reading of ${quote}`,
  keep: "Keep the old reading",
  keepWhat: (quote) => `Keep the old reading of ${quote}`,
  before: "Old reading",
  now: "New reading",
  done: (count) => `${of(count)} now with the new reading; can be undone`,
  field: {
    indicator: "Indicator",
    quantity: "Value",
    measure: "Measure",
    period: "Period",
    locality: "Place",
    modality: "Modality",
    project: "Project",
  },
  nothing: "—",
};
