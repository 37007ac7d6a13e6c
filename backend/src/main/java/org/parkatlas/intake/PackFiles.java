package org.parkatlas.intake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.problem.Wording;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one pack's folder as rows. */
final class PackFiles {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final Set<String> NOT_DATA = Set.of(PackDescriptor.FILE, "README.md");

    private final Path folder;
    private final JsonMapper json;
    private final List<PackRejection> rejections;
    private final Map<String, List<PackRow>> read = new HashMap<>();

    PackFiles(Path folder, JsonMapper json, List<PackRejection> rejections) {
        this.folder = folder;
        this.json = json;
        this.rejections = rejections;
    }

    /**
     * SHA-256 over names and contents of all data files, in the order of their names, and the given text.
     *
     * @param salt changes when the same files would be stored differently
     */
    static String checksum(Path folder, String salt) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            for (var name : names(folder)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(folder.resolve(name)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Refuses files that no section knows: a misspelt name would otherwise be data that silently is not there. */
    void refuseUnknown(Set<String> known) throws IOException {
        for (var name : names(folder)) {
            if (!known.contains(name) && !NOT_DATA.contains(name)) {
                rejections.add(new PackRejection(name, 0, "", new Wording("没有这种数据文件。", "no such data file is known.")));
            }
        }
    }

    /** The rows of a section's file; none where the pack does not have it. A file is read once for all its sections. */
    List<PackRow> rows(PackSection section) throws IOException {
        var known = read.get(section.file());
        if (known != null) {
            return known;
        }
        var rows = readRows(section);
        read.put(section.file(), rows);
        return rows;
    }

    private List<PackRow> readRows(PackSection section) throws IOException {
        var file = folder.resolve(section.file());
        if (!Files.exists(file)) {
            return List.of();
        }
        var text = decode(section.file(), Files.readAllBytes(file));
        return section.file().endsWith(".csv") ? csvRows(section, text) : featureRows(section, text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private String decode(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF") || text.indexOf('\r') >= 0) {
                rejections.add(new PackRejection(
                        file, 0, "", new Wording("应为无 BOM、以 LF 换行的 UTF-8。", "must be UTF-8 without BOM and with LF.")));
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            rejections.add(new PackRejection(file, 0, "", new Wording("不是 UTF-8 编码。", "is not UTF-8.")));
            return "";
        }
    }

    private List<PackRow> csvRows(PackSection section, String text) throws IOException {
        try (var parser = CSV.parse(new StringReader(text))) {
            checkHeader(section, new TreeSet<>(parser.getHeaderNames()));
            var rows = new ArrayList<PackRow>();
            var number = 1;
            for (var record : parser) {
                number++;
                rows.add(csvRow(section, record, number));
            }
            return rows;
        } catch (IllegalArgumentException | java.io.UncheckedIOException broken) {
            rejections.add(new PackRejection(section.file(), 0, "", new Wording("CSV 结构有误。", "the CSV is broken.")));
            return List.of();
        }
    }

    private PackRow csvRow(PackSection section, CSVRecord record, int number) {
        var row = new PackRow(section.file(), number, record.toMap(), null, rejections);
        if (!record.isConsistent()) {
            row.reject("", new Wording("单元格数与表头不符。", "has another number of cells than the header."));
        }
        checkRequired(section, row);
        return row;
    }

    private List<PackRow> featureRows(PackSection section, String text) {
        var rows = new ArrayList<PackRow>();
        try {
            var features = json.readTree(text).path("features");
            if (!features.isArray()) {
                rejections.add(new PackRejection(
                        section.file(),
                        0,
                        "",
                        new Wording("不是 GeoJSON FeatureCollection。", "is no FeatureCollection.")));
            }
            var number = 1;
            for (var feature : features) {
                number++;
                rows.add(featureRow(section, feature, number));
            }
        } catch (JacksonException broken) {
            rejections.add(new PackRejection(section.file(), 0, "", new Wording("不是合格的 JSON。", "is not JSON.")));
        }
        return rows;
    }

    private PackRow featureRow(PackSection section, JsonNode feature, int number) {
        var cells = new HashMap<String, String>();
        feature.path("properties").properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                cells.put(property.getKey(), property.getValue().asString());
            }
        });
        var row = new PackRow(
                section.file(), number, cells, feature.path("geometry").toString(), rejections);
        var known = section.columns().stream().map(PackColumn::name).collect(Collectors.toSet());
        cells.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> row.reject(name, unknownColumn()));
        checkRequired(section, row);
        return row;
    }

    private void checkHeader(PackSection section, Set<String> header) {
        var known = section.columns().stream().map(PackColumn::name).collect(Collectors.toSet());
        for (var name : header) {
            if (!known.contains(name)) {
                rejections.add(new PackRejection(section.file(), 1, name, unknownColumn()));
            }
        }
        for (var name : known) {
            if (!header.contains(name)) {
                rejections.add(
                        new PackRejection(section.file(), 1, name, new Wording("缺少这一列。", "the column is missing.")));
            }
        }
    }

    private static void checkRequired(PackSection section, PackRow row) {
        section.columns().stream().filter(PackColumn::required).forEach(column -> row.text(column.name()));
    }

    private static Wording unknownColumn() {
        return new Wording("没有这一列。", "there is no such column.");
    }
}
