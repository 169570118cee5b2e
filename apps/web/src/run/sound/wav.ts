/** Note: what is written. WAV, one channel, eight unsigned bits a sample: silence is the byte 128. */

export const HEADER_BYTES = 44;
export const SILENCE = 128;
const PCM = 1;
const FORMAT_BYTES = 16;
const BITS = 8;
const AMPLITUDE = 127;

/** Samples from -1 to 1 as bytes. */
export function bytesOf(
  samples: Float32Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(samples, (sample) =>
    Math.round(SILENCE + AMPLITUDE * Math.max(-1, Math.min(1, sample))),
  );
}

/** The first bytes of a WAV file (RIFF, format PCM) of so many samples. */
export function wavHeader(
  samples: number,
  rate: number,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(HEADER_BYTES));
  const text = (at: number, letters: string): void => {
    for (let index = 0; index < letters.length; index++)
      view.setUint8(at + index, letters.codePointAt(index) ?? 0);
  };
  // A chunk of odd length is followed by one byte that it does not count.
  const padding = samples % 2;
  text(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + samples + padding, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, FORMAT_BYTES, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, BITS, true);
  text(36, "data");
  view.setUint32(40, samples, true);
  return new Uint8Array(view.buffer);
}
