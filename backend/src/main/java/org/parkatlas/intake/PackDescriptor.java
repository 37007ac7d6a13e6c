package org.parkatlas.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.problem.Wording;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code pack.yaml} says.
 *
 * @param demo whether every object of the pack is synthetic
 */
record PackDescriptor(
        String id,
        String title,
        LocalDate dated,
        List<String> requires,
        boolean demo,
        String licence,
        List<String> attribution) {

    static final String FILE = "pack.yaml";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS =
            Set.of("id", "title", "format", "date", "crs", "requires", "demo", "licence", "attribution");

    /**
     * Reads the descriptor of the pack in this folder.
     *
     * @throws PackRejected if it is missing or says something else than the format allows
     */
    static PackDescriptor read(Path folder) throws IOException {
        var rejections = new ArrayList<PackRejection>();
        var values = parse(Files.readString(folder.resolve(FILE)), rejections);
        for (var key : values.keySet()) {
            if (!KEYS.contains(key)) {
                reject(rejections, key, Wording.of("没有 %s 这一项。", "there is no entry %s.", key));
            }
        }
        var descriptor = new PackDescriptor(
                text(values, "id", rejections),
                text(values, "title", rejections),
                date(values, rejections),
                texts(values.get("requires")),
                Boolean.TRUE.equals(values.get("demo")),
                text(values, "licence", rejections),
                texts(values.get("attribution")));
        check(descriptor, values, folder, rejections);
        if (!rejections.isEmpty()) {
            throw new PackRejected(folder.getFileName().toString(), rejections);
        }
        return descriptor;
    }

    private static void check(
            PackDescriptor descriptor, Map<String, Object> values, Path folder, List<PackRejection> rejections) {
        if (!descriptor.id.equals(folder.getFileName().toString())) {
            reject(rejections, "id", new Wording("应与文件夹同名。", "must be the name of the folder."));
        }
        if (!Integer.valueOf(1).equals(values.get("format"))) {
            reject(rejections, "format", new Wording("只支持格式 1。", "only format 1 is known."));
        }
        if (!"EPSG:4490".equals(values.get("crs"))) {
            reject(rejections, "crs", new Wording("坐标系应为 EPSG:4490。", "the reference system must be EPSG:4490."));
        }
    }

    private static Map<String, Object> parse(String yaml, List<PackRejection> rejections) {
        try {
            var values = YAML.readValue(yaml, new TypeReference<Map<String, @Nullable Object>>() {});
            if (values != null) {
                values.values().removeIf(Objects::isNull);
                return values;
            }
            reject(rejections, "", new Wording("不是键值表。", "is not a mapping."));
        } catch (JacksonException unreadable) {
            reject(rejections, "", new Wording("不是合格的 YAML。", "is not YAML."));
        }
        return Map.of();
    }

    private static String text(Map<String, Object> values, String key, List<PackRejection> rejections) {
        var value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            reject(rejections, key, new Wording("不能为空。", "must not be empty."));
            return "";
        }
        return value.toString().strip();
    }

    private static LocalDate date(Map<String, Object> values, List<PackRejection> rejections) {
        var value = values.get("date");
        if (value != null && value.toString().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(value.toString());
        }
        reject(rejections, "date", new Wording("应为日期 YYYY-MM-DD。", "must be a date YYYY-MM-DD."));
        return LocalDate.EPOCH;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void reject(List<PackRejection> rejections, String key, Wording reason) {
        rejections.add(new PackRejection(FILE, 0, key, reason));
    }
}
