export { seal, unseal, type UnsealRefusal, type Unsealed } from "./age.ts";
