import { saveFile } from "../transfer/save-file";

/** The chart as a file of its own: dark ink on white, whatever the page looks like. */
function standalone(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.removeAttribute("class");
  copy.setAttribute("color", "#1f2430");
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", "#ffffff"],
  ] as const)
    paper.setAttribute(name, value);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(chart: SVGSVGElement, name: string): void {
  saveFile(`${name}.svg`, new Blob([standalone(chart)], { type: "image/svg+xml" }));
}

/** Three pixels to one, for print. */
const SCALE = 3;

export async function savePng(chart: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = chart.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(chart))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  saveFile(`${name}.png`, await canvas.convertToBlob({ type: "image/png" }));
}
