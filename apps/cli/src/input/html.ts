import type { ReadableText } from "@shuzhai/core";
import { readDocument, staticVisibility } from "@shuzhai/page";
import { parseHTML } from "linkedom";

const HTML_NAME = /\.x?html?$/i;
const HTML_HEAD = /^\s*(?:<!--[^>]{0,500}-->\s*)?(?:<!doctype html|<html[\s>])/i;
const ROOT = /<html[\s>]/i;

/** By the file's name, else by how its text begins. */
export function isHtml(file: string, head: string): boolean {
  return HTML_NAME.test(file) || HTML_HEAD.test(head);
}

/** A page's source to the text that the page shows. */
export function readHtml(source: string): ReadableText {
  // linkedom takes the first element for the root; a browser would supply the <html> that HTML allows to leave out
  const { document } = parseHTML(ROOT.test(source) ? source : `<html>${source}</html>`);
  return readDocument(document, staticVisibility).readable;
}
