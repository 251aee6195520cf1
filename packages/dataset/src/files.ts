/** What needs a library of its own (zip, Parquet, a reader of workbooks): apart, so that an app loads it when it is asked for. */
export { type BundleContent, type BundleOptions, writeBundle } from "./bundle/write-bundle";
export { type Mapped, type Misfit, mapForeign } from "./foreign/map-foreign";
export { type ForeignTable, type ReadForeign, readForeign } from "./foreign/read-foreign";
export { isLibrary, isZip, readLibrary } from "./libraries/read-library";
export { type ParquetOptions, writeParquet } from "./parquet/write-parquet";
export { type ReadWorkbook, readWorkbook } from "./workbook/read-workbook";
export type { SheetChange } from "./workbook/sheet-changes";
export { type WorkbookContent, type WorkbookOptions, writeWorkbook } from "./workbook/write-workbook";
export type { XlsxNotes } from "./xlsx/sheet-series";
export { type Sheet, writeXlsx } from "./xlsx/write-xlsx";
