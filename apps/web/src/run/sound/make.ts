import type { SoundAnswer, SoundRequest } from "./message.ts";

/** Has the sound of a run made in a worker of its own. Rejects where the browser cannot. */
export function makeSound(request: SoundRequest): Promise<SoundAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), {
      type: "module",
    });
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<SoundAnswer>) => {
        worker.terminate();
        resolve(data);
      },
    );
    worker.addEventListener("error", () => {
      worker.terminate();
      reject(new Error("no sound was made"));
    });
    worker.postMessage(request, []);
  });
}
