package org.parkatlas.intake.spi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads where the object of a row is, and how well that is known. Every located file of a pack has the columns {@code
 * lon}, {@code lat}, {@code accuracy_m}, {@code precision*}, {@code located_in}, {@code position_document} and {@code
 * position_note}; class, position and accuracy have to agree as {@code gis-data/README.md} says.
 */
public final class PackPosition {

    /**
     * China with its seas, generously: 73°E to 136°E and 3°N to 54°N. What lies outside is a mistake, and since no
     * latitude of China is one of its longitudes, swapped numbers are told apart.
     */
    public static final BoundingBox CHINA = new BoundingBox(73, 3, 136, 54);

    private static final String POSITIONED = "positioned";

    private PackPosition() {}

    /**
     * First pass: lets rows say that they lie in this object, which they may only if it has a position of its own.
     * Sections of parks and towns call it, and {@link #addPrior}.
     */
    public static void declare(String kind, PackRow row, PackReferences references) {
        if (row.optional("lon") != null) {
            references.addText(POSITIONED, kind + ":" + row.text("id"), "");
        }
    }

    /** Adds the objects of other packs that have a position of their own. */
    public static void addPrior(
            String kind, PackTable table, JdbcClient owner, String pack, PackReferences references) {
        owner.sql("SELECT id FROM parkatlas." + table.name() + " WHERE pack <> :pack AND position IS NOT NULL")
                .param("pack", pack)
                .withFetchSize(1000)
                .query(row -> {
                    references.addText(POSITIONED, kind + ":" + row.getString(1), "");
                });
    }

    /**
     * Second pass: puts the values {@code position}, {@code precision_class}, {@code accuracy_m}, {@code located_in},
     * {@code position_document} and {@code position_note}. Only {@code unlocated} has no position.
     */
    public static void read(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var precision = precisionClass(row);
        putAllButPosition(row, precision, references, values);
        if (precision == PrecisionClass.UNLOCATED) {
            Stream.of("lon", "lat").forEach(column -> refuseFilled(row, column));
        } else {
            values.put("position", position(row));
        }
    }

    /**
     * Second pass for an object that has a shape instead of a point: the same, without reading {@code lon} and {@code
     * lat}, which have to be empty.
     */
    public static void readShaped(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        putAllButPosition(row, precisionClass(row), references, values);
        Stream.of("lon", "lat").forEach(column -> refuseFilled(row, column));
    }

    /** Whether the object {@code kind:id} has a position of its own. */
    public static boolean isPositioned(String reference, PackReferences references) {
        return references.textOf(POSITIONED, reference).isPresent();
    }

    /** EWKT of the point in the columns {@code lon} and {@code lat}, which have to be filled and in China. */
    public static String position(PackRow row) {
        var lon = row.decimal("lon");
        var lat = row.decimal("lat");
        if (row.optional("lon") != null && row.optional("lat") != null) {
            checkInChina(row, lon, lat);
        }
        return "SRID=4490;POINT(%s %s)"
                .formatted(
                        BigDecimal.valueOf(lon).toPlainString(),
                        BigDecimal.valueOf(lat).toPlainString());
    }

    /** The accuracy in metres, refused where it does not agree with the class. */
    public static @Nullable Double accuracy(PackRow row, String column, PrecisionClass precision) {
        var accuracy = row.decimalOrEmpty(column);
        if (!precision.agreesWith(accuracy)) {
            row.reject(
                    column,
                    Wording.of(
                            "精度 %s 与误差 %s 米不符：surveyed 至多 1，stated 至多 1000，estimated 至少 1000，place 大于 1000，unlocated 为空。",
                            "the class %s does not agree with an accuracy of %s m: surveyed has at most 1, stated at"
                                    + " most 1000, estimated at least 1000, place more than 1000, unlocated none.",
                            precision.code(),
                            accuracy == null
                                    ? "-"
                                    : BigDecimal.valueOf(accuracy).toPlainString()));
        }
        return accuracy;
    }

    /**
     * Second pass for an area: puts {@code precision_class} and {@code accuracy_m} from the properties {@code precision}
     * and {@code accuracyM}. A boundary is surveyed, described or digitised.
     */
    public static void readAreaPrecision(PackRow row, Map<String, @Nullable Object> values) {
        var code = row.oneOf("precision", Set.of("surveyed", "described", "digitised"));
        values.put("precision_class", code);
        values.put(
                "accuracy_m",
                accuracy(row, "accuracyM", PrecisionClass.find(code).orElse(PrecisionClass.DIGITISED)));
    }

    private static PrecisionClass precisionClass(PackRow row) {
        var codes = Stream.of(PrecisionClass.values()).map(PrecisionClass::code).collect(Collectors.toSet());
        return PrecisionClass.find(row.oneOf("precision", codes)).orElse(PrecisionClass.UNLOCATED);
    }

    private static void putAllButPosition(
            PackRow row, PrecisionClass precision, PackReferences references, Map<String, @Nullable Object> values) {
        values.put("position", null);
        values.put("precision_class", precision.code());
        values.put("accuracy_m", accuracy(row, "accuracy_m", precision));
        values.put("located_in", locatedIn(row, precision, references));
        values.put("position_document", row.referenceOrEmpty("position_document", "document", references));
        values.put("position_note", row.optional("position_note"));
    }

    private static @Nullable String locatedIn(PackRow row, PrecisionClass precision, PackReferences references) {
        if (precision != PrecisionClass.UNLOCATED) {
            refuseFilled(row, "located_in");
            return null;
        }
        var place = row.typedReferenceOrEmpty("located_in", references);
        if (place == null) {
            row.reject(
                    "located_in",
                    Wording.of(
                            "没有位置的对象应写明在哪里面（%s）。",
                            "an unlocated object names what it lies in (%s).", kinds(references)));
        } else {
            checkHolds(row, place, references);
        }
        return place;
    }

    private static void checkHolds(PackRow row, String place, PackReferences references) {
        var holding = references.holdingOf(place.substring(0, Math.max(0, place.indexOf(':'))));
        if (holding == Holding.NOTHING) {
            row.reject("located_in", Wording.of("应为 %1$s 之一。", "must be one of these: %1$s.", kinds(references)));
        } else if (holding == Holding.WHERE_POSITIONED && !isPositioned(place, references)) {
            row.reject("located_in", Wording.of("%s 自己没有位置。", "%s has no position of its own.", place));
        }
    }

    private static String kinds(PackReferences references) {
        return String.join(", ", references.holdingKinds());
    }

    private static void refuseFilled(PackRow row, String column) {
        if (row.optional(column) != null) {
            row.reject(column, new Wording("这一精度下应为空。", "must be empty with this precision."));
        }
    }

    private static void checkInChina(PackRow row, double lon, double lat) {
        if (isInChina(lon, lat)) {
            return;
        }
        var hint = isInChina(lat, lon)
                ? new Wording("经纬度可能写反了。", "longitude and latitude seem to be swapped.")
                : new Wording("应为中国范围内的十进制度。", "must be decimal degrees in China.");
        row.reject(
                "lon",
                Wording.of("(%s, %s) 不在中国范围内，", "(%s, %s) is not in China; ", lon, lat)
                        .then(hint));
    }

    private static boolean isInChina(double lon, double lat) {
        return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && CHINA.contains(new GeoPoint(lon, lat));
    }
}
