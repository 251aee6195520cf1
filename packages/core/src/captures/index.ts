export * from "./capture";
export * from "./selectors";
export * from "./source";
