import type { Source } from "@shuzhai/core";

const FILE = "urn:sha256:";

/** The address of a source that is a file of the person's own: its text is all that is known of where it is. */
export const fileAddress = (hash: string): string => `${FILE}${hash}`;

/** Whether a source is a file, to which no link leads. */
export const isFile = ({ url }: Pick<Source, "url">): boolean => url.startsWith(FILE);
