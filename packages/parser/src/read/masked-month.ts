import { draft, type Reader } from "./reader";

/** X-X月, 截至X月底: a hidden month counts nothing; it is reported so that the reader sees what the page keeps back. */
export const maskedMonth: Reader = (here) => {
  const { masked, unit } = here.mention;
  return masked && unit === "月" ? draft(here, "level", "月份") : null;
};
