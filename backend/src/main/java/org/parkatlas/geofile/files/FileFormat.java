package org.parkatlas.geofile.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import org.parkatlas.problem.Wording;

/** What files can be, by their name; their content has to say the same before anything opens them. */
public enum FileFormat {
    /** In a ZIP archive, as the two after it; {@link Sources} tells which they are. */
    SHAPEFILE("Shapefile", "zip", "application/zip"),
    FILE_GEODATABASE("FileGDB", "zip", "application/zip"),
    MAPINFO("MapInfo", "zip", "application/zip"),
    GEOPACKAGE("GeoPackage", "gpkg", "application/geopackage+sqlite3"),
    GEOJSON("GeoJSON", "geojson|json", "application/geo+json"),
    KML("KML", "kml", "application/vnd.google-earth.kml+xml"),
    KMZ("KMZ", "kmz", "application/vnd.google-earth.kmz"),
    DXF("DXF", "dxf", "image/vnd.dxf"),
    CSV("CSV", "csv", "text/csv; charset=utf-8"),
    XLSX("XLSX", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** SQLite file format, 1.3.1. */
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Characters within which the first element of a document has to come. */
    private static final int PROLOGUE = 4096;

    private final String title;
    private final String extension;
    private final String mediaType;

    FileFormat(String title, String extension, String mediaType) {
        this.title = title;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The media type of such files (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    /** Whether its rows have cells alone, and positions are numbers in some of them. */
    public boolean isTable() {
        return this == CSV || this == XLSX;
    }

    /** This format; of an archive, which holds one of several, the one of this source in it. */
    public FileFormat foundIn(Source source) {
        return this == SHAPEFILE ? source.format() : this;
    }

    /** In which rows come back: a drawing has no columns, and GDAL 3.6 gives none of a MapInfo table a Chinese name. */
    public FileFormat returned() {
        return this == DXF || this == MAPINFO ? GEOPACKAGE : this;
    }

    /** What names of such files end with. */
    public String suffix() {
        return "." + extension.replaceAll("\\|.*", "");
    }

    /**
     * What a file of this name has to be.
     *
     * @throws FormatUnknown if such files are not read
     */
    public static FileFormat of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> lower.matches(".*\\.(?:" + format.extension + ")"))
                .findFirst()
                .orElseThrow(FormatUnknown::new);
    }

    /**
     * Does nothing where the content begins as such files do.
     *
     * @throws FileUnreadable where it does not
     */
    void check(Path file) throws IOException {
        boolean fits =
                switch (this) {
                    case SHAPEFILE, FILE_GEODATABASE, MAPINFO, KMZ, XLSX -> beginsWith(file, ZIP);
                    case GEOPACKAGE -> beginsWith(file, SQLITE);
                    case GEOJSON -> prologue(file).startsWith("{");
                    case KML -> isKml(prologue(file));
                    case CSV -> isText(file);
                    case DXF -> isDrawing(file);
                };
        if (!fits) {
            throw FileUnreadable.notA(this == SHAPEFILE ? "ZIP" : title);
        }
    }

    private static boolean beginsWith(Path file, byte[] magic) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(magic.length), magic);
        }
    }

    /** Text in UTF-16, and whatever is no text, has bytes of zero. */
    private static boolean isText(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            for (byte first : stream.readNBytes(PROLOGUE)) {
                if (first == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The first group of a DXF file opens a section, or is a comment (999); a binary one has another beginning. */
    private static boolean isDrawing(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var first = new String(stream.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1).strip();
            return first.matches("(?s)(?:999\\s|0\\s+SECTION\\s).*");
        }
    }

    /** Entities are refused: a document of a few bytes could become gigabytes. */
    private static boolean isKml(String prologue) {
        return prologue.startsWith("<")
                && prologue.contains("kml")
                && !prologue.contains("<!DOCTYPE")
                && !prologue.contains("<html");
    }

    /** The first characters of a text, which has to be UTF-8 from beginning to end. */
    private static String prologue(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict))) {
            var first = new char[PROLOGUE];
            int length = 0;
            for (int read = 0; read >= 0 && length < PROLOGUE; read = reader.read(first, length, PROLOGUE - length)) {
                length += read;
            }
            reader.transferTo(Writer.nullWriter());
            return new String(first, 0, length).replace("\uFEFF", "").strip();
        } catch (CharacterCodingException notUtf8) {
            throw new FileUnreadable(new Wording(
                    "文件不是 UTF-8 编码；GeoJSON 和 KML 应为 UTF-8，请转换后上传。",
                    "The file is not UTF-8, as GeoJSON and KML have to be; convert it and upload that."));
        }
    }
}
