import { type DeviceState, NEW_DEVICE } from "./device.ts";

/** What was kept on a device, read with suspicion: another version, or anything at all, may have written it. */

type Test = (value: unknown) => boolean;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount: Test = (value) => Number.isFinite(value);
/** Only what chooses screen and words; the rest is read when it goes on. */
function isKeptSetUp(value: unknown): value is DeviceState["setUp"] {
  return (
    isObject(value) && isText(value["question"]) && isObject(value["answers"])
  );
}

function isNotice(value: unknown): value is DeviceState["notice"] {
  return isObject(value) && isCount(value["version"]) && isText(value["on"]);
}

/** Only what Today needs of it; the rest is read when it goes on. */
function isKeptPlay(value: unknown): value is DeviceState["play"] {
  return (
    isObject(value) && isText(value["session"]) && Array.isArray(value["done"])
  );
}

/** The state of the device; what does not read as one of its parts is as if it had never been. */
export function readDeviceState(value: unknown): DeviceState {
  if (!isObject(value)) return NEW_DEVICE;
  const { notice, setUp, play, aids, alias } = value;
  return {
    // What single screens keep is looked at there; what a newer version keeps stays for it.
    ...value,
    notice: isNotice(notice) ? notice : null,
    setUp: isKeptSetUp(setUp) ? setUp : null,
    play: isKeptPlay(play) ? play : null,
    aids: isObject(aids) ? aids : null,
    alias: isText(alias) ? alias : null,
  };
}
