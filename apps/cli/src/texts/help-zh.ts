export const HELP_ZH = `shuzhai（数摘）：读出中文报告里的每一个数据及其含义

  shuzhai parse 文件|文件夹…          读出每份报告的数据
  shuzhai completion 文件|文件夹…     某年目标与后来报告所说的实际对照
  shuzhai checks 文件|文件夹…         几份报告对同一事的说法互相核对
  shuzhai explain --at 位置 文件…     该位置的数据由哪条规则、从哪些字句读出
  shuzhai export 资料库…              扩展中摘录的数据导出为表、工作簿、引文等
  shuzhai merge 资料库 资料库…        几个人的资料库合为一个；无论先后，结果相同
  shuzhai convert 表格                他人的 CSV 或工作簿转为本软件的列

文件可写作 -，表示标准输入。文本可为 UTF-8、GB18030 或 UTF-16 编码；HTML 文件按网页所显示的文字读取。
文件夹（含下级）中的 .txt、.md、.html 文件全部读取；其中一个损坏不影响其余。
资料库指扩展导出的 JSON Lines、工作簿或备份；completion 和 checks 也可读取。

  --format jsonl     每行一条 JSON 记录：parse 为文档、数据、项目、关系、核对；资料库为其本身
           csv       CSV 表，CRLF 换行
           table     在终端中查看
           xlsx      Excel 工作簿；资料库的工作簿可再读回
           parquet   Parquet 文件
           sdmx      SDMX-CSV 2.0；与 -o 同用时在其旁写出结构文件
           zip       CSV 连同脚本、数据字典、来源和引文，合为一个文件
           jsonld    资料库：W3C 网页标注
           gbt7714, bibtex, csl   资料库：来源的引文
  --form long        表的形式：每行一个数据（默认）
         observation 每行一个水平值，增速、完成率、占比、位次列在其旁
         panel       每行一个地区和年份，每列一个变量
         choices     面板在多个值中取了哪一个、为什么，以及哪些数据未被采用
  --money 元|万元|亿元   金额标准值的单位
  --headers zh|id    中文表头，或供 Stata、R、pandas 使用的变量名
  --encoding utf-8-bom|utf-8|gb18030   CSV 的编码
  --scripts          与 -o 同用，CSV：在其旁写出供 Stata、R、pandas 读取并加标签的脚本
  --report 文件      merge：两人所设不同之处及保留了哪一个，CSV
  --map 文件         convert，JSON：{"region_name": "地区", "value": "GDP"}，左为本软件的列名，右为原表头；
                     不给则取表头相同的列
  -o, --output 文件  写入该文件而非标准输出；写完整后才出现。CSV 的数据字典写在其旁
  --hints 文件       JSON：文中没有写明的信息。对所有文件：
                     {"locality": "青石县", "reviewYear": 2021, "planYear": 2022}
                     或按文件名（不含扩展名）分别给出：{"report-a": {"reviewYear": 2021}}
  -h, --help         显示本说明
  -V, --version      显示版本

退出码：0 全部读取；1 有文件无法读取，或没有找到数据；2 命令有误。
`;
