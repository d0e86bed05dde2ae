import { Pdfkit, type Reference } from "./pdfkit-internals.js";
import { conformanceXml, escapedInfo } from "./xmp.js";

const OBJECTS_PER_STREAM = 200;

interface PackedObject {
  readonly id: number;
  readonly body: string;
}

/**
 * A pdfkit document that packs its objects into compressed object streams with a cross-reference stream: a tagged report
 * is mostly small structure elements, and one by one they more than double the file.
 */
export class CompactFile extends Pdfkit {
  private readonly packed: PackedObject[] = [];
  /** Catches what pdfkit writes of an object that is to be packed. */
  private caught: string[] | null = null;
  private isComplete = false;

  /** A number for an object that `pack` will bring. */
  reserve(): number {
    return this._offsets.push(null);
  }

  pack(id: number, body: string): void {
    this.packed.push({ id, body });
  }

  /** Packs what a reference of pdfkit's stands for, written by hand. */
  packReference(reference: Reference, body: string): void {
    this.pack(reference.id, body);
    this._refEnd(reference);
  }

  /** Ends the file. */
  bytes(): Uint8Array {
    this.appendXML(conformanceXml);
    this.end();
    const bytes = this.read();
    if (!this.isComplete || !bytes) throw new Error("a PDF object was begun and never ended");
    return bytes;
  }

  override ref(data: object): Reference {
    const reference = super.ref(data);
    const writeOut = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.buffer.length > 0) return writeOut();
      this.caught = [];
      writeOut();
      const [, body = ""] = this.caught;
      this.caught = null;
      this.pack(reference.id, body);
    };
    return reference;
  }

  override _write(chunk: Uint8Array | string): void {
    if (this.caught) this.caught.push(String(chunk));
    else super._write(chunk);
  }

  override _addInfo(): void {
    const plain = this.info;
    this.info = escapedInfo(plain);
    super._addInfo();
    this.info = plain;
  }

  override _finalize(): void {
    const places = new Map<number, [stream: number, index: number]>();
    for (let from = 0; from < this.packed.length; from += OBJECTS_PER_STREAM) {
      const objects = this.packed.slice(from, from + OBJECTS_PER_STREAM);
      const stream = this.writeObjectStream(objects);
      for (const [index, { id }] of objects.entries()) places.set(id, [stream, index]);
    }
    const start = this._offset;
    this.writeCrossReferences(places, start);
    this._write(`startxref\n${start}\n%%EOF`);
    this.push(null);
    this.isComplete = true;
  }

  private writeObjectStream(objects: readonly PackedObject[]): number {
    let offset = 0;
    const index = objects.map(({ id, body }) => {
      const entry = `${id} ${offset}`;
      offset += body.length + 1;
      return entry;
    });
    const head = `${index.join(" ")}\n`;
    const stream = super.ref({ Type: "ObjStm", N: objects.length, First: head.length });
    stream.write(head + objects.map(({ body }) => body).join("\n"));
    stream.end();
    return stream.id;
  }

  private writeCrossReferences(places: ReadonlyMap<number, [number, number]>, start: number): void {
    const stream = super.ref({
      Type: "XRef",
      W: [1, 4, 2],
      Size: this._offsets.length + 1,
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    const size = this._offsets.length + 1;
    stream.data.Size = size;
    const table = Buffer.alloc(7 * size);
    for (let id = 1; id < size; id++) {
      const offset = id === stream.id ? start : (this._offsets[id - 1] ?? 0);
      const [type, where, index] = places.has(id) ? [2, ...(places.get(id) ?? [0, 0])] : [1, offset, 0];
      table.writeUInt8(type ?? 0, 7 * id);
      table.writeUInt32BE(where ?? 0, 7 * id + 1);
      table.writeUInt16BE(index ?? 0, 7 * id + 5);
    }
    table.writeUInt16BE(0xffff, 5);
    stream.write(table);
    stream.end();
  }
}
