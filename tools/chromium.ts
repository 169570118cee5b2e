import { findChromium } from "./browser/find.ts";

const { path } = await findChromium();
console.log(path);
