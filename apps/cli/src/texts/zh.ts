import { HELP_ZH } from "./help-zh";
import type { Texts } from "./texts";
import { zhFiles as files } from "./zh-files";

export const zh: Texts = {
  ...files,
  help: HELP_ZH,
  usage: (bad) => {
    const see = "参见 shuzhai --help。";
    switch (bad.reason) {
      case "noFiles":
        return `没有给出文件（- 表示标准输入）。${see}`;
      case "noOutput":
        return `--scripts 需要与 --output 同用。${see}`;
      case "severalTables":
        return `convert 每次只转换一个表格。${see}`;
      case "noOffset":
        return `explain 需要 --at 和一个位置（文本中的第几个字符，从 0 起）。${see}`;
      case "unknownCommand":
        return `没有“${bad.given}”这个命令。${see}`;
      case "unknownOption":
        return `没有 ${bad.given} 这个选项。${see}`;
      case "noValue":
        return `${bad.given} 后面需要一个值。${see}`;
      case "unexpectedValue":
        return `${bad.given} 不带值。${see}`;
      case "unknownChoice":
        return `${bad.given}：没有这个选择。${see}`;
      case "unknownFormat":
        return `没有“${bad.given}”这种格式。${see}`;
    }
  },
  hints: ({ reason, file, detail }) => {
    switch (reason) {
      case "unreadable":
        return `${file}：提示文件无法读取（${detail}）`;
      case "noJson":
        return `${file}：提示文件不是 JSON（${detail}）`;
      case "noHints":
        return `${file}：提示文件在 ${detail} 处无法识别。可用字段：locality、reviewYear、planYear、documents。参见 shuzhai --help。`;
    }
  },
  unreadable: (file, why) => {
    switch (why.reason) {
      case "missing":
        return `${file}：文件不存在`;
      case "directory":
        return `${file}：该文件夹无法打开`;
      case "forbidden":
        return `${file}：没有读取权限（${why.detail}）`;
      case "unreadable":
        return `${file}：无法读取（${why.detail}）`;
      case "library":
        return `${file}：这是资料库或工作簿，不是报告；参见 shuzhai --help 中的 export、merge、convert`;
      case "parserFailed":
        return `${file}：解析出错，这是 shuzhai 的缺陷（${why.detail}）；其他文件不受影响`;
      case "empty":
        return `${file}：文件是空的`;
      case "pdf":
        return `${file}：这是 PDF，请用浏览器扩展打开，或先转换为文本`;
      case "binary":
        return `${file}：不是文本文件（第 ${why.at ?? 0} 字节）`;
      case "mixed":
        return `${file}：约第 ${why.at ?? 0} 字节之前是 UTF-8，之后不是：文件混用了两种编码，或不完整`;
      case "damaged":
        return `${file}：既不是 UTF-8 也不是 GB18030（约第 ${why.at ?? 0} 字节），文件可能已损坏`;
    }
  },
  leftOut: (lines) => `另有 ${lines} 个目标没有其他来源说到，未列出；--format csv 列出全部`,
  noFigures: (file) => `${file}：没有找到数据`,
  outputFailed: (detail) => `无法写出结果（${detail}）`,
};
