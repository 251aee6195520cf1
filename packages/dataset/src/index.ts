export { type Decoded, decodeText, type UndecodableReason } from "./encodings/decode";
export { decodeHtml } from "./encodings/decode-html";
