#!/usr/bin/env node
// The sources are TypeScript and run as they are: this file only teaches Node to load them.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
