package org.parkatlas.geo.crs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.referencing.CRS;
import org.parkatlas.geo.crs.ForeignSystem.Known;
import org.parkatlas.geo.crs.ForeignSystem.Refused;
import org.parkatlas.geo.crs.ForeignSystem.Unreadable;

/**
 * Reads the definition of a reference system that a file from outside brings along: the {@code .prj} of a shapefile, or any
 * other well-known text of version 1 (OGC 01-009) in the flavours of Esri and GDAL.
 *
 * <p>{@link DefinitionMatch} says what decides. Only the name is left to tell the planes without zone number apart that
 * the 3° and the 6° division share, as EPSG:4548 and EPSG:4509 around 117° E: it is the plane of 6° if it is called so,
 * else that of 3°, which surveys of land use. Heights beside the plane are not looked at.
 *
 * <p>The text comes from strangers: it is short, not deeply nested, and names no transformation, for which GeoTools would
 * look for files. Safe for use by many threads.
 */
public final class ForeignSystemReader {

    /** The longest that GDAL writes of systems used in China has 1 500 characters. */
    private static final int MOST_CHARACTERS = 10_000;

    /** The authority of an ellipsoid of a compound system is the sixth. GeoTools reads each level on the stack. */
    private static final int DEEPEST = 16;

    private static final Pattern VERSION_1 =
            Pattern.compile("(?i)(?:GEOGCS|PROJCS|COMPD_CS)\\s*[\\[(].*", Pattern.DOTALL);

    /** All words of version 2 that open a definition end like this (OGC 18-010r7, 7 to 16). */
    private static final Pattern VERSION_2 = Pattern.compile("(?i)[A-Z]+CRS\\s*[\\[(].*", Pattern.DOTALL);

    /** {@code PARAM_MT}, {@code CONCAT_MT}, {@code INVERSE_MT}, {@code PASSTHROUGH_MT}. */
    private static final Pattern TRANSFORMATION = Pattern.compile("(?i)_MT\\s*[\\[(]");

    /** As Esri, EPSG and people write it. */
    private static final Pattern SIX_DEGREES =
            Pattern.compile("(?i)CGCS2000(?:_GK_| / Gauss-Kruger ).*|.*\\b6[ _-]?(?:deg|度).*");

    private final EpsgDefinitions definitions;

    /** A reader that compares with these definitions. */
    ForeignSystemReader(EpsgDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Reads every definition to compare with, and one text, so that nothing is looked up later. For the background. */
    void warmUp() {
        Arrays.stream(OldDatum.values()).forEach(it -> definitions.get(it.geographic()));
        read(definitions.get(ReferenceSystems.CGCS2000.epsg()).toWKT());
    }

    /**
     * The system that {@code definition} describes.
     *
     * @param definition well-known text, perhaps with a byte order mark
     */
    public ForeignSystem read(String definition) {
        String text = definition.replace("\uFEFF", "").strip();
        if (VERSION_2.matcher(text).matches()) {
            return new Refused(
                    "坐标系定义采用 WKT 2，没有读懂：请改用 WKT 1（如 shapefile 的 .prj）。读到：%s".formatted(Excerpt.of(text)),
                    "The reference system is defined in WKT 2, of which nothing could be made: give WKT 1, such as the "
                            + ".prj of a shapefile. Found: %s".formatted(Excerpt.of(text)));
        }
        return parse(text).map(this::identify).orElseGet(() -> unreadable(text));
    }

    /**
     * Whether GDAL may be asked to write this anew in version 1: it looks like a definition, of which {@link #read} makes
     * nothing as it is. That is version 2 of well-known text, and what some programs append, such as a system of heights.
     */
    public boolean isToBeRewritten(String definition) {
        String text = definition.replace("\uFEFF", "").strip();
        boolean looksRight =
                VERSION_2.matcher(text).matches() || VERSION_1.matcher(text).matches();
        return looksRight
                && text.length() <= MOST_CHARACTERS
                && depth(text) <= DEEPEST
                && (VERSION_2.matcher(text).matches() || read(text) instanceof Unreadable);
    }

    private static Optional<SingleCRS> parse(String text) {
        if (!isHarmless(text)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(CRS.getHorizontalCRS(CRS.parseWKT(text)));
        } catch (FactoryException | IllegalArgumentException notWellKnownText) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String text) {
        return text.length() <= MOST_CHARACTERS
                && VERSION_1.matcher(text).matches()
                && !TRANSFORMATION.matcher(text).find()
                && depth(text) <= DEEPEST;
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '[' || character == '(' ? 1 : character == ']' || character == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private ForeignSystem identify(SingleCRS read) {
        var match = new DefinitionMatch(read);
        var same = ReferenceSystems.list().stream()
                .filter(it -> match.isSameAs(definitions.get(it.epsg())))
                .toList();
        return same.isEmpty() ? refuse(read, match) : new Known(choose(same, read));
    }

    private static ReferenceSystem choose(List<ReferenceSystem> same, SingleCRS read) {
        int width = SIX_DEGREES.matcher(read.getName().getCode()).matches() ? 6 : 3;
        return same.stream()
                .filter(it -> it.zone() != null && it.zone().width() == width)
                .findFirst()
                .orElse(same.get(0));
    }

    private Refused refuse(SingleCRS read, DefinitionMatch match) {
        return Arrays.stream(OldDatum.values())
                .filter(it -> match.isOnDatumOf(definitions.get(it.geographic())))
                .findFirst()
                .map(it -> new Refused(it.refusal(), it.englishRefusal()))
                .orElseGet(() -> unknown(Excerpt.of(read)));
    }

    private static Refused unknown(String found) {
        return new Refused(
                "不支持该坐标系，请转换为 CGCS2000 后再提交。读到：%s".formatted(found),
                "The reference system is none that is taken; have the data turned into CGCS2000 first. Found: %s"
                        .formatted(found));
    }

    private static Unreadable unreadable(String text) {
        return new Unreadable(
                "坐标系定义无法读取：应为 WKT 1 的地理或投影坐标系（如 shapefile 的 .prj）。读到：%s".formatted(Excerpt.of(text)),
                "The reference system cannot be read: a geographic or projected system in WKT 1 is expected, such as the "
                        + ".prj of a shapefile. Found: %s".formatted(Excerpt.of(text)));
    }
}
