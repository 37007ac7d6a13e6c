/** What was found, in words. */
import type { Import, ImportFindings, ImportLayer } from "@/api";
import { formatCount } from "@/shared/format";
import { t } from "@/shared/i18n";

/** Those that are not called by their code. */
const formats: Readonly<Record<string, string>> = {
  SHAPEFILE: "Shapefile",
  GEOPACKAGE: "GeoPackage",
  GEOJSON: "GeoJSON",
  FILE_GEODATABASE: "FileGDB",
  MAPINFO: "MapInfo",
};

/** “Shapefile，面，100 行”. */
export function summaryOf(format: ImportFindings["format"], layer: ImportLayer): string {
  const count = formatCount(layer.rows);
  return t("file.summary", { format: formats[format] ?? format, shapes: shapesOf(layer), count });
}

const families: Readonly<Record<string, "point" | "line" | "area">> = {
  Point: "point",
  MultiPoint: "point",
  LineString: "line",
  MultiLineString: "line",
  Polygon: "area",
  MultiPolygon: "area",
};

/** What the rows are that have a shape. */
function shapesOf({ geometryTypes }: ImportLayer): string {
  const found = new Set(
    Object.keys(geometryTypes)
      .filter((type) => type !== "none")
      .map((type) => families[type] ?? "mixed"),
  );
  const [only, more] = [...found];
  return t(`shape.${only === undefined ? "none" : more === undefined ? only : "mixed"}`);
}

/** GB18030 holds all of GBK, by which name people know it. */
export function charsetName(charset: string): string {
  return charset === "GB18030" ? "GBK" : charset;
}

/** How an import stands, for the list. */
export function stateOf(upload: Import): string {
  switch (upload.state) {
    case "uploading":
      return t("import.uploading", {
        count: Math.ceil(upload.bytes / upload.pieceBytes) - upload.pieces.length,
      });
    case "inspecting":
      return t("import.inspecting");
    case "refused":
      return t("import.refused");
    case "found": {
      const faults = (upload.findings?.layers ?? []).reduce(
        (sum, { faults: f }) => sum + f.rows,
        0,
      );
      return faults === 0
        ? t("import.found")
        : t("import.foundFaults", { count: formatCount(faults) });
    }
  }
}
