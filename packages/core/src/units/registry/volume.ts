import { units } from "../unit";

/** Volume. 标准立方米 of gas is a volume at a stated temperature and pressure, so it is its own base. */
export const VOLUME = units("volume", "立方米", [
  ["立方米", "1", "cubic metre", { aliases: "立方 ㎥ m³ m3", ucum: "m3" }],
  ["升", "0.001", "litre", { aliases: "L", ucum: "L" }],
  ["千升", "1", "kilolitre", { aliases: "kL", ucum: "kL" }],
  ["毫升", "0.000001", "millilitre", { aliases: "mL ml", ucum: "mL" }],
  ["立方厘米", "0.000001", "cubic centimetre", { aliases: "cm³", ucum: "cm3" }],
  ["标准立方米", "own", "standard cubic metre", { aliases: "标方 标立方米" }],
]);
