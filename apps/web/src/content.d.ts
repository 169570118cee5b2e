/** The program's compiled files as the build hands them out: words of movements apart, to be fetched when first asked for. */
declare module "virtual:restride/content" {
  import type { Program } from "@restride/engine";
  import type { Catalogue, Regions, Sources } from "@restride/program";
  export const program: Program;
  /** Without the text of the movements and checks, of which only the names are here. */
  export const catalogue: Catalogue;
  export const regions: Regions;
  export const sources: Sources;
}

declare module "virtual:restride/movements" {
  import type { Catalogue, Sources } from "@restride/program";
  export const movements: Catalogue["movements"];
  export const checks: Catalogue["checks"];
  /** The sources that they cite. */
  export const sources: Sources;
}
