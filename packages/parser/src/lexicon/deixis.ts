/** Words that point at the document's own place, or at one above it. They are no part of an indicator's name. */
export const DEICTIC_PLACE =
  /^(?:全国|全省|全市|全县|全区|全州|全盟|全旗|全镇|全乡|全村|全域|全街道|全兵团|全自治区|全自治州|全社会(?!固定|消费|用电|研发|R&D|投资|从业|劳动|零售|商品)|我国|我省|我市|我县|我区|我州|我盟|我旗|我镇|我乡|我街道|我局|本省|本市|本县|本区|本镇|本乡|市域(?!铁路|轨道|快)|县域内|辖区内|辖区|区域内|境内)(?:内|范围内)?(?:共)?/;
