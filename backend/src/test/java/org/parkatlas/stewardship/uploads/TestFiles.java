package org.parkatlas.stewardship.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files as strangers send them, with GDAL and by hand, in a folder that is thrown away. */
public record TestFiles(Path folder) {

    public static final Charset GBK = Charset.forName("GBK");

    /** A square of 100 m in 平远, in EPSG:4527: 115.8949° E, 24.5531° N. */
    public static final String SQUARE = square(39_388_000, 2_717_000, 100);

    /** The same square in degrees. */
    public static final String DEGREES = square(115.8949, 24.5531, 0.001);

    /** Two triangles of 50 m by 100 m: half the square in which it lies. */
    static final String BOW_TIE =
            "POLYGON ((39388200 2717000, 39388300 2717100, 39388300 2717000, 39388200 2717100, 39388200 2717000))";

    public static String square(double x, double y, double side) {
        return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(x, y, x + side, y + side);
    }

    /** A file that GDAL makes of rows of well-known text, with the names 平远高新区 and 区块五 by turns. */
    public Path gdal(String format, String target, List<String> shapes, String... options) {
        var table = new StringBuilder("\uFEFFDKBH,QKMC,TDMJ,wkt\n");
        for (int i = 0; i < shapes.size(); i++) {
            table.append("PY-%03d,%s,%d.5,\"%s\"\n".formatted(i + 1, i % 2 == 0 ? "平远高新区" : "区块五", i, shapes.get(i)));
        }
        write("rows.csv", table.toString().getBytes(StandardCharsets.UTF_8));
        write("rows.vrt", """
                <OGRVRTDataSource><OGRVRTLayer name="rows"><SrcDataSource relativeToVRT="1">rows.csv</SrcDataSource>
                <GeometryField encoding="WKT" field="wkt"/><Field name="DKBH" type="String" width="20"/>
                <Field name="QKMC" type="String" width="60"/><Field name="TDMJ" type="Real"/></OGRVRTLayer></OGRVRTDataSource>
                """.getBytes(StandardCharsets.UTF_8));
        var command = new ArrayList<>(
                List.of("ogr2ogr", "-f", format, folder.resolve(target).toString()));
        command.add(folder.resolve("rows.vrt").toString());
        command.addAll(List.of(options));
        run(command);
        return folder.resolve(target);
    }

    private void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A workbook whose sheets have these rows, written with commas; their names in the order of the sheets. */
    public byte[] workbook(Map<String, String> sheets) {
        var target = folder.resolve("made.xlsx");
        for (var sheet : sheets.entrySet()) {
            write("sheet.csv", sheet.getValue().getBytes(StandardCharsets.UTF_8));
            var command = new ArrayList<>(List.of("ogr2ogr", "-f", "XLSX", target.toString()));
            command.addAll(List.of(folder.resolve("sheet.csv").toString(), "-nln", sheet.getKey()));
            command.addAll(List.of("-oo", "AUTODETECT_TYPE=YES"));
            if (Files.exists(target)) {
                command.add("-update");
            }
            run(command);
        }
        var workbook = read(target);
        delete(target);
        return workbook;
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The members of a shapefile by extension, named {@code 地块.*}; texts in this encoding, without {@code .cpg}. */
    public Map<String, byte[]> shapefile(String encoding, List<String> shapes, String... options) {
        var all = new ArrayList<>(List.of("-lco", "ENCODING=" + encoding));
        all.addAll(List.of(options));
        gdal("ESRI Shapefile", "made.shp", shapes, all.toArray(String[]::new));
        var members = new LinkedHashMap<String, byte[]>();
        for (var extension : List.of("shp", "shx", "dbf", "prj")) {
            var part = folder.resolve("made." + extension);
            if (Files.exists(part)) {
                members.put("地块." + extension, read(part));
            }
        }
        return members;
    }

    /** An archive whose names of members are in this encoding. */
    static byte[] zip(Map<String, byte[]> members, Charset names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same with names in UTF-8. */
    public static byte[] zip(Map<String, byte[]> members) {
        return zip(members, StandardCharsets.UTF_8);
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
