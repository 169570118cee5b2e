import { NOTICE_VERSION } from "@restride/words";
import type { DeviceState } from "../store/device.ts";

/** Whether the notice that stands today was agreed to on this device; a changed one is shown again. */
export function hasAgreed(device: DeviceState): boolean {
  return device.notice?.version === NOTICE_VERSION;
}
