import type { Texts } from "./texts";

export const zh: Texts = {
  help: `shuzhai（数摘）：读出中文报告里的每一个数据及其含义

  shuzhai parse [--format 格式] 文件…              读出每个文件的数据
  shuzhai completion [--format table|csv] 文件…    某年目标与后来报告所说的实际对照
  shuzhai explain --at 位置 文件…                  该位置的数据由哪条规则、从哪些字句读出
  shuzhai checks [--format table|csv] 文件…        几份报告对同一事的说法互相核对

文件可写作 -，表示标准输入。文本可为 UTF-8、GB18030 或 UTF-16 编码；HTML 文件按网页所显示的文字读取。

  --format jsonl     每行一条 JSON 记录：文档、数据、项目、关系、核对（默认）
           csv       CSV 表，CRLF 换行
           table     在终端中查看
           xlsx      Excel 工作簿
           parquet   Parquet 文件
           sdmx      SDMX-CSV 2.0
  --form long        表的形式：每行一个数据（默认）
         observation 每行一个水平值，增速、完成率、占比、位次列在其旁
         panel       每行一个地区和年份，每列一个变量
         choices     面板在多个值中取了哪一个、为什么，以及哪些数据未被采用
  --money 元|万元|亿元   金额标准值的单位
  --headers zh|id    中文表头，或供 Stata、R、pandas 使用的变量名
  --encoding utf-8-bom|utf-8|gb18030   CSV 的编码
  --scripts          与 -o 同用，CSV：在其旁写出供 Stata、R、pandas 读取并加标签的脚本和数据字典
  -o, --output 文件  写入该文件而非标准输出；写完整后才出现
  --hints 文件       JSON：文中没有写明的信息。对所有文件：
                     {"locality": "青石县", "reviewYear": 2021, "planYear": 2022}
                     或按文件名（不含扩展名）分别给出：{"report-a": {"reviewYear": 2021}}
  -h, --help         显示本说明
  -V, --version      显示版本

退出码：0 全部读取；1 有文件无法读取，或没有找到数据；2 命令有误。
`,
  usage: (bad) => {
    const see = "参见 shuzhai --help。";
    switch (bad.reason) {
      case "noFiles":
        return `没有给出文件（- 表示标准输入）。${see}`;
      case "noOutput":
        return `--scripts 需要与 --output 同用。${see}`;
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
        return `${file}：这是文件夹，请给出其中的文件`;
      case "forbidden":
        return `${file}：没有读取权限（${why.detail}）`;
      case "unreadable":
        return `${file}：无法读取（${why.detail}）`;
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
  noFigures: (file) => `${file}：没有找到数据`,
  outputFailed: (detail) => `无法写出结果（${detail}）`,
};
