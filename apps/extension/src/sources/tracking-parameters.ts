/**
 * Query parameters that say how a reader came to a page, never which page it is. Gathered from the share links of
 * the platforms named; a name ending in * is a prefix.
 */
export const TRACKING_PARAMETERS = [
  // campaign tags of web analytics
  "utm_*",
  "gclid",
  "fbclid",
  "msclkid",
  "_hsenc",
  "_hsmi",
  "hmsr",
  "hmpl",
  "hmcu",
  "hmkw",
  "hmci",
  // Alibaba, Baidu, Toutiao and the share buttons of Chinese portals
  "spm",
  "scm",
  "bd_vid",
  "share",
  "share_*",
  "sharefrom",
  "shareuid",
  "sharer_*",
  "isappinstalled",
  "tt_from",
];

/** `from` is often a page's own parameter; these values are the share sheets of WeChat, QQ and Weibo. */
export const SHARED_FROM = ["timeline", "singlemessage", "groupmessage", "weixin", "wechat", "qq", "qzone", "weibo"];

/** A WeChat article is named by its __biz, mid, idx and sn; all the rest is the visit. */
export const WECHAT_ARTICLE = { host: "mp.weixin.qq.com", identifying: ["__biz", "mid", "idx", "sn"] };
