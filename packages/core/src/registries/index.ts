export { registriesVersion } from "./version";
