/** Where the build has put the program and its words. */
declare module "virtual:restride/content-files" {
  export const todayFile: string;
  export const furtherFile: string;
  export const articlesFile: string;
  export const sampleFile: string;
}
