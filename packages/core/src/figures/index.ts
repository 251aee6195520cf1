export * from "../checks/check";
export * from "../texts/hints";
export * from "../texts/readable-text";
export * from "../texts/span";
export * from "./evidence";
export * from "./figure";
export * from "./parsed-report";
export * from "./quantity";
