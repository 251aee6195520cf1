import { expect, it } from "vitest";
import { children } from "./divisions";
import { englishName } from "./english-name";

it.each([
  ["常山县", "Changshan County"],
  ["拱墅区", "Gongshu District"],
  ["永康市", "Yongkang City"],
  ["浙江省", "Zhejiang Province"],
  ["北京市", "Beijing Municipality"],
  ["陕西省", "Shaanxi Province"],
  ["山西省", "Shanxi Province"],
  ["内蒙古自治区", "Inner Mongolia Autonomous Region"],
  ["广西壮族自治区", "Guangxi Zhuang Autonomous Region"],
  ["新疆维吾尔自治区", "Xinjiang Uygur Autonomous Region"],
  ["香港特别行政区", "Hong Kong Special Administrative Region"],
  ["黔东南苗族侗族自治州", "Qiandongnan Miao and Dong Autonomous Prefecture"],
  ["伊犁哈萨克自治州", "Ili Kazak Autonomous Prefecture"],
  ["积石山保安族东乡族撒拉族自治县", "Jishishan Bonan, Dongxiang and Salar Autonomous County"],
  ["东乡族自治县", "Dongxiang Autonomous County"],
  ["阿拉善左旗", "Alxa Left Banner"],
  ["科尔沁左翼中旗", "Horqin Left Middle Banner"],
  ["浦东新区", "Pudong New Area"],
  ["神农架林区", "Shennongjia Forestry District"],
  ["易县", "Yixian County"],
  ["城区", "Chengqu District"],
  ["西安市", "Xi'an City"],
  ["六安市", "Lu'an City"],
  ["六盘水市", "Liupanshui City"],
  ["吕梁市", "Lüliang City"],
  ["乐清市", "Yueqing City"],
  ["长子县", "Zhangzi County"],
  ["重庆市", "Chongqing Municipality"],
  ["都匀市", "Duyun City"],
])("%s is %s", (name, english) => {
  expect(englishName(name)).toBe(english);
});

it("names every province, prefecture and county in force", () => {
  const unnamed = children(null)
    .flatMap((one) => children(one.code))
    .flatMap((one) => [one, ...children(one.code)])
    .filter((one) => one.code && !englishName(one.name));
  expect(unnamed).toEqual([]);
});

it("gives no half name", () => {
  expect(englishName("X县")).toBeNull();
  expect(englishName("")).toBeNull();
});
