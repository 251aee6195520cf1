import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSampleSite } from "@shuzhai/sample-site";

/** Invented reports of one invented county: two years' work reports and a bulletin that repeats and contradicts one. */
const REPORTS = {
  "report-2022": [
    "2022年云岫县政府工作报告",
    "2021年，全县实现地区生产总值120.5亿元，增长7.2%；一般公共预算收入12.3亿元，增长9.1%。",
    "总投资30亿元的云岭光电项目签约落地。总投资8亿元的白岩物流园开工建设。",
    "2022年经济社会发展的主要目标是：地区生产总值增长7%左右，一般公共预算收入增长8%。",
  ],
  "bulletin-2021": [
    "2021年云岫县国民经济和社会发展统计公报",
    "2021年，全县实现地区生产总值120.5亿元，增长7.3%。一般公共预算收入12.3亿元。",
  ],
  "contradicting-2022": [
    "2022年云岫县国民经济和社会发展统计公报",
    "2022年，全县实现地区生产总值100.0亿元，其中第一产业增加值20.0亿元，第二产业增加值40.0亿元，第三产业增加值50.0亿元。",
  ],
  "report-2023": [
    "2023年云岫县政府工作报告",
    "2022年，全县实现地区生产总值128.9亿元，增长6.8%；一般公共预算收入13.4亿元，增长8.9%。",
    "总投资30亿元的云岭光电产业园开工建设。总投资8亿元的白岩物流园竣工。",
    "2023年经济社会发展的主要目标是：地区生产总值增长6.5%左右。",
  ],
};
export type ReportName = keyof typeof REPORTS;

export interface CountySite {
  address(report: ReportName): string;
  close(): Promise<void>;
}

export async function startCountySite(): Promise<CountySite> {
  const folder = await mkdtemp(join(tmpdir(), "shuzhai-county-"));
  for (const [name, [title, ...paragraphs]] of Object.entries(REPORTS)) {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
    const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
    await writeFile(join(folder, `${name}.html`), page);
  }
  const site = await startSampleSite({ extra: { county: folder } });
  return {
    address: (report) => `${site.url}/county/${report}.html`,
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
