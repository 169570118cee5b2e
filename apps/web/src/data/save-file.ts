/** How long the browser has to begin with the file; on some phones it asks first. */
const KEPT_MS = 60_000;

/** Hands bytes to the browser as a file of this name. Where it goes, and whether it does, is between her and the browser. */
export function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
): void {
  // A type of its own would make some phones show the text instead of keeping it.
  const blob = new Blob([content], { type: "application/octet-stream" });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
