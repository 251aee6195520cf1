/** The texts of the first page, in simplified Chinese. */
export const welcomeZh = {
  title: "欢迎",
  what: "读政府报告时，数摘标出每一个统计数字，说明它是哪里、何时、什么指标，一键摘录成可以引用的数据。",
  steps: [
    "打开一份报告，点击工具栏的“数摘”按钮（或按 Alt+Shift+S）：数字被高亮，侧栏列出全部。",
    "指向一个数字看它的含义；点击它，或按 J、K 走到它再按 Enter，即摘录。",
    "在摘录库里搜索、更正、比较，导出 CSV、Excel 或引文；每一行都能回到原句。",
  ],
  private: "一切都在您的电脑上：不联网、不登录、不上传。未经点击，数摘不读任何网页。",
  try: "先在这份样本上试一试",
  read: "读取这份样本",
  readHow: "已高亮：指向一个数字，或按 J。",
};
