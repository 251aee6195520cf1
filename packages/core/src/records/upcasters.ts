/** The records that leave a machine, each under the name that their file says. */
export type RecordType = "figure" | "report" | "source" | "capture";

/** Makes records of one version into records of the next. A type that did not change is absent. */
export type Upcaster = Partial<Record<RecordType, (record: unknown) => unknown>>;

/**
 * One entry a version that was left behind, oldest first: the first makes version 1 into version 2. An entry stays for
 * good, as files of its version do. None yet: version 1 is the first.
 */
export const UPCASTERS: readonly Upcaster[] = [];

/** The version that the schemas describe. A field that is added optional needs none; all else is a new version. */
export const RECORD_VERSION = UPCASTERS.length + 1;

/** A record of an earlier version as one of today's, through every version between. Not yet checked. */
export function upcast(type: RecordType, record: unknown, version: number, upcasters = UPCASTERS): unknown {
  return upcasters.slice(version - 1).reduce((old, { [type]: lift }) => (lift ? lift(old) : old), record);
}
