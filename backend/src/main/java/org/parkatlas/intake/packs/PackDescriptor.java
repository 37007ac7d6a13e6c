package org.parkatlas.intake.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.rows.RowFiles;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.problem.Wording;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code pack.yaml} says.
 *
 * @param demo          whether every object of the pack is synthetic
 * @param attribution   sentences the map shows among its sources
 * @param attributionEn the same in English, none where the pack says them in Chinese only
 */
public record PackDescriptor(
        String id,
        String title,
        LocalDate dated,
        List<String> requires,
        boolean demo,
        String licence,
        List<String> attribution,
        List<String> attributionEn) {

    public static final String FILE = "pack.yaml";

    /** The pack of what counties enter; no folder is called so. */
    public static final String DESK = "desk";

    /** A descriptor has ten lines; what is longer than this is none. */
    private static final int LONGEST_BYTES = 1 << 16;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of(
            "id", "title", "format", "date", "crs", "requires", "demo", "licence", "attribution", "attribution_en");

    /**
     * Reads the descriptor of the pack in this folder.
     *
     * @throws PackRejected if it cannot be read or says something else than the format allows
     */
    public static PackDescriptor read(Path folder) {
        var reading = new Reading(new ArrayList<>());
        var values = reading.parse(folder.resolve(FILE));
        for (var key : values.keySet()) {
            if (!KEYS.contains(key)) {
                reading.reject(key, Wording.of("没有 %s 这一项。", "there is no entry %s.", key));
            }
        }
        var descriptor = new PackDescriptor(
                reading.text(values, "id"),
                reading.text(values, "title"),
                reading.date(values.get("date")),
                reading.texts(values, "requires"),
                reading.bool(values, "demo"),
                reading.text(values, "licence"),
                reading.texts(values, "attribution"),
                reading.texts(values, "attribution_en"));
        reading.check(descriptor, values, folder);
        if (!reading.rejections.isEmpty()) {
            throw new PackRejected(folder.getFileName().toString(), reading.firstOnly());
        }
        return descriptor;
    }

    /** One reading, and what was wrong in it. */
    private record Reading(List<PackRejection> rejections) {

        Map<String, Object> parse(Path file) {
            try {
                var values =
                        YAML.readValue(content(file), new TypeReference<@Nullable Map<String, @Nullable Object>>() {});
                if (values != null) {
                    values.values().removeIf(Objects::isNull);
                    return values;
                }
                reject("", new Wording("不是键值表。", "is not a mapping."));
            } catch (JacksonException unreadable) {
                var line = Math.max(0, unreadable.getLocation().getLineNr());
                var place = new RowPlace(FILE, line, RowPlace.Form.LINE);
                rejections.add(
                        new PackRejection(place, "", new Wording("不是合格的 YAML 键值表。", "is not a mapping in YAML.")));
            } catch (IOException failed) {
                reject("", RowFiles.reason(failed));
            }
            return Map.of();
        }

        private String content(Path file) throws IOException {
            try (var bytes = Files.newInputStream(file)) {
                var content = bytes.readNBytes(LONGEST_BYTES + 1);
                if (content.length > LONGEST_BYTES) {
                    reject("", Wording.of("超过 %1$d 字节。", "has more than %1$d bytes.", LONGEST_BYTES));
                    return "";
                }
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                reject("", new Wording("不是 UTF-8 编码。", "is not UTF-8."));
                return "";
            }
        }

        /** A descriptor that cannot be read has no entries; that they are missing goes without saying. */
        List<PackRejection> firstOnly() {
            return rejections.get(0).column().isEmpty() ? rejections.subList(0, 1) : rejections;
        }

        void check(PackDescriptor descriptor, Map<String, Object> values, Path folder) {
            if (!descriptor.id.equals(folder.getFileName().toString()) || !descriptor.id.matches("[a-z0-9-]+")) {
                reject("id", new Wording("应与文件夹同名（小写字母、数字、连字符）。", "must be the name of the folder, [a-z0-9-]+."));
            }
            if (descriptor.id.equals(DESK)) {
                reject("id", new Wording("这个 id 留给县区录入的数据。", "is kept for what counties enter."));
            }
            if (!Integer.valueOf(1).equals(values.get("format"))) {
                reject("format", new Wording("只支持格式 1。", "only format 1 is known."));
            }
            if (!descriptor.attributionEn.isEmpty()
                    && descriptor.attributionEn.size() != descriptor.attribution.size()) {
                reject(
                        "attribution_en",
                        new Wording("应与 attribution 逐句对应。", "must have a sentence for each of attribution."));
            }
            if (!"EPSG:4490".equals(values.get("crs"))) {
                reject("crs", new Wording("坐标系应为 EPSG:4490。", "the reference system must be EPSG:4490."));
            }
        }

        String text(Map<String, Object> values, String key) {
            var value = values.get(key);
            if (value == null || value.toString().isBlank()) {
                reject(key, new Wording("不能为空。", "must not be empty."));
                return "";
            }
            return value.toString().strip();
        }

        LocalDate date(@Nullable Object value) {
            try {
                return LocalDate.parse(String.valueOf(value));
            } catch (DateTimeParseException unreadable) {
                reject("date", new Wording("应为日期 YYYY-MM-DD。", "must be a date YYYY-MM-DD."));
                return LocalDate.EPOCH;
            }
        }

        boolean bool(Map<String, Object> values, String key) {
            var value = values.getOrDefault(key, false);
            if (!(value instanceof Boolean)) {
                reject(key, new Wording("应为 true 或 false。", "must be true or false."));
            }
            return Boolean.TRUE.equals(value);
        }

        List<String> texts(Map<String, Object> values, String key) {
            var value = values.getOrDefault(key, List.of());
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String::valueOf).toList();
            }
            reject(key, new Wording("应为文本列表。", "must be a list of texts."));
            return List.of();
        }

        void reject(String key, Wording reason) {
            rejections.add(new PackRejection(RowPlace.wholeOf(FILE), key, reason));
        }
    }
}
