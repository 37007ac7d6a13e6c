package org.parkatlas.catalog.exports;

import java.nio.file.Path;

import tools.jackson.databind.JsonNode;

/** Files that the service on a port exports into a folder. */
record ExportedFiles(ExportRequests service, Path folder) {

    /** A whole collection in this format; GDAL is told which column has the names. */
    Path download(String collection, String format, String... more) {
        var extension =
                switch (format) {
                    case "shp" -> "zip";
                    case "gdb", "tab", "dxf" -> format + ".zip";
                    default -> format;
                };
        var query = "format=" + format + "&header=name" + String.join("", more);
        return service.download(
                "/api/v1/exports/" + collection + "?" + query, folder.resolve(collection + "." + extension));
    }

    /** What GDAL calls it. */
    static String source(Path file) {
        return file.toString().endsWith(".zip") && !file.toString().endsWith(".gdb.zip")
                ? "/vsizip/" + file
                : file.toString();
    }

    /** The id of a feature, which is a property in most formats. */
    static String id(JsonNode feature) {
        var property = feature.path("properties").path("id");
        return property.isMissingNode() ? feature.path("id").asString() : property.asString();
    }
}
