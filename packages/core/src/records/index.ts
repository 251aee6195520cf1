export { RECORD_VERSION, type RecordType, type Upcaster, upcast } from "./upcasters";
export { type ReadRecord, readVersioned, type VersionedRecord, versioned } from "./versioned";
