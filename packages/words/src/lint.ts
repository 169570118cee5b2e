export { bannedWords } from "./lint/banned.ts";
export { ASKING_KEYS, deniedWords } from "./lint/deny.ts";
