export { default } from "@shuzhai/vitest";
